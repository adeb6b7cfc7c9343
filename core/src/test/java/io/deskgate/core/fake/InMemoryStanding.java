package io.deskgate.core.fake;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketStanding;

/** Where a ticket stands, as a decision needs it. */
record InMemoryStanding(Shelves shelves, Ticket ticket) {
    TicketStanding of(EmailAddress sender) {
        return new TicketStanding(
                ticket.id(),
                ticket.summary().key(),
                ticket.branch().id(),
                ticket.summary().status(),
                ticket.summary().updatedAt(),
                ticket.summary().reporter(),
                takesPart(sender),
                0);
    }

    private boolean takesPart(EmailAddress sender) {
        return shelves.tickets.values().stream()
                .filter(other -> shelves.target(other.id()).equals(ticket.id()))
                .anyMatch(other -> other.summary().reporter().mailbox().key().equals(sender.key()));
    }
}
