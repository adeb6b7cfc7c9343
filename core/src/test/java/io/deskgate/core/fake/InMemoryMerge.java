package io.deskgate.core.fake;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketSummary;
import java.time.Instant;

/** Two tickets becoming one. */
record InMemoryMerge(Shelves shelves, TicketId ticket, TicketId into) {
    void merge(Instant at) {
        Ticket closed = shelves.existingTicket(ticket);
        shelves.existingTicket(into);
        if (into.equals(shelves.merged.get(ticket))) {
            return;
        }
        if (shelves.merged.containsKey(ticket) || shelves.target(into).equals(ticket)) {
            throw new PermanentFailure("both are one ticket", new IllegalArgumentException("ticket " + ticket.value()));
        }
        TicketId target = shelves.target(into);
        shelves.merged.replaceAll((from, to) -> to.equals(ticket) ? target : to);
        shelves.merged.put(ticket, target);
        shelves.tickets.put(ticket, closed(closed, at));
    }

    private static Ticket closed(Ticket ticket, Instant at) {
        TicketSummary old = ticket.summary();
        TicketSummary summary = new TicketSummary(
                old.key(),
                old.subject(),
                old.reporter(),
                Status.CLOSED,
                old.priority(),
                old.source(),
                old.createdAt(),
                old.updatedAt().isAfter(at) ? old.updatedAt() : at);
        return new Ticket(
                ticket.id(), summary, ticket.branch(), ticket.description(), ticket.attachments(), ticket.comments());
    }
}
