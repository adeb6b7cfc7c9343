package io.deskgate.core.fake;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketId;
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
        shelves.closings.put(ticket, at);
        shelves.tickets.put(ticket, InMemoryTickets.touched(InMemoryTickets.with(Status.CLOSED, closed), at));
    }
}
