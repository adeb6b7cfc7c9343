package io.deskgate.core.intake;

import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketKey;
import java.util.Optional;

/** Gives a reader the whole text of a comment that was cut wrongly, and takes it back. */
public final class CutComment {
    private final TicketRepository tickets;

    /** Cuts comments of these tickets. */
    public CutComment(TicketRepository tickets) {
        this.tickets = tickets;
    }

    /** Shows the comment whole; false when there is no such ticket, or no comment with this number, the first being 1. */
    public boolean undo(TicketKey key, int comment) {
        Optional<Ticket> ticket = tickets.find(key);
        return ticket.isPresent() && tickets.showWhole(ticket.get().id(), comment);
    }

    /** Cuts the comment as it was cut at first; false when there is no such ticket or comment. */
    public boolean redo(TicketKey key, int comment) {
        Optional<Ticket> ticket = tickets.find(key);
        return ticket.isPresent() && tickets.showReply(ticket.get().id(), comment);
    }
}
