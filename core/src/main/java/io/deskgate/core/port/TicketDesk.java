package io.deskgate.core.port;

import io.deskgate.core.ticket.Customer;
import io.deskgate.core.ticket.TicketContext;
import io.deskgate.core.ticket.TicketEdit;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketPage;
import io.deskgate.core.ticket.TicketQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tickets as those see them who work on them. Throws as {@link TicketRepository} does. */
public interface TicketDesk {
    /** A page of a list. Paging on takes no longer the further one gets. */
    TicketPage page(TicketQuery query);

    /**
     * Makes some of what came in since searchable, for a moment's work, so that no search has to. Stores that find words
     * without it have nothing to do.
     *
     * @return whether more is left
     */
    default boolean makeSearchable() {
        return false;
    }

    /**
     * What there is around a ticket.
     *
     * @throws PermanentFailure when it does not exist
     */
    TicketContext context(TicketId ticket);

    /**
     * Does something with a ticket, durable when this returns.
     *
     * @return the key of the ticket from now on
     * @throws PermanentFailure when the ticket, or what the edit names, does not exist
     */
    TicketKey edit(TicketId ticket, TicketEdit edit, Instant at);

    /**
     * Those who reported tickets, the one known last in front.
     *
     * @param part of the address or name, in whatever case; empty for everybody
     */
    List<Customer> customers(String part, int limit);

    /** The customer with this address, in whatever case. */
    Optional<Customer> customer(String address);
}
