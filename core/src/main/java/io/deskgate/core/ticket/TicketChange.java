package io.deskgate.core.ticket;

import io.deskgate.core.email.EmailId;

/** The single write one message causes. */
public sealed interface TicketChange {
    /** The message that causes it, as the ledger names it. */
    EmailId cause();

    /** What the message adds. */
    Contribution contribution();

    /** A new ticket, status {@link Status#NEW}, source {@link Source#EMAIL}, reported by the author. */
    record OpenTicket(EmailId cause, BranchId branch, String subject, Priority priority, Contribution contribution)
            implements TicketChange {}

    /** One more comment on a ticket. */
    record AddComment(EmailId cause, TicketId ticket, Contribution contribution) implements TicketChange {}
}
