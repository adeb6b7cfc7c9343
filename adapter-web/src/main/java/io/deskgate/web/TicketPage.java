package io.deskgate.web;

import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketSummary;
import java.util.ArrayList;
import java.util.List;

/**
 * One ticket.
 *
 * @param said the first message and what followed, oldest first
 */
record TicketPage(Frame frame, Ticket ticket, List<Said> said) {
    static TicketPage of(Frame frame, Ticket ticket) {
        List<Said> said = new ArrayList<>();
        said.add(Said.first(ticket));
        for (Comment comment : ticket.comments()) {
            said.add(Said.later(said.size(), ticket, comment));
        }
        return new TicketPage(frame, ticket, said);
    }

    TicketSummary summary() {
        return ticket.summary();
    }
}
