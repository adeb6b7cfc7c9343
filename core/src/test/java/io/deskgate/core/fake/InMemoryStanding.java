package io.deskgate.core.fake;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketStanding;
import java.time.Instant;
import java.util.List;

/** Where a ticket stands, as a decision needs it. */
record InMemoryStanding(Shelves shelves, Ticket ticket) {
    TicketStanding of(EmailAddress sender, Instant lately) {
        return new TicketStanding(
                ticket.id(),
                ticket.summary().key(),
                ticket.branch().id(),
                ticket.summary().status(),
                shelves.closings.getOrDefault(ticket.id(), ticket.summary().updatedAt()),
                ticket.summary().reporter(),
                takesPart(sender),
                (int) shelves.reopenings.getOrDefault(ticket.id(), List.of()).stream()
                        .filter(at -> !at.isBefore(lately))
                        .count());
    }

    private boolean takesPart(EmailAddress sender) {
        return shelves.allOf(ticket.id()).stream()
                .anyMatch(other -> other.summary().reporter().mailbox().key().equals(sender.key())
                        || shelves.watchers.get(other.id()).containsKey(sender.key()));
    }
}
