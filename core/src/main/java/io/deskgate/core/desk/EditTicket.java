package io.deskgate.core.desk;

import io.deskgate.core.port.TicketDesk;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.TicketEdit;
import io.deskgate.core.ticket.TicketKey;
import java.time.Clock;
import java.util.Optional;

/** Works on a ticket. */
public final class EditTicket {
    private final TicketRepository tickets;
    private final TicketDesk work;
    private final Clock clock;

    /** Works there. */
    public EditTicket(TicketRepository tickets, TicketDesk work, Clock clock) {
        this.tickets = tickets;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Does something with the ticket that has this key, or had it before it moved.
     *
     * @return its key from now on; empty when there is no such ticket
     * @throws io.deskgate.core.port.PermanentFailure when what the edit names does not exist
     */
    public Optional<TicketKey> edit(TicketKey key, TicketEdit edit) {
        return tickets.find(key).map(ticket -> work.edit(ticket.id(), edit, clock.instant()));
    }
}
