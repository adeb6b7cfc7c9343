package io.deskgate.core.fake;

import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketSummary;
import java.time.Instant;
import java.util.List;

/** Tickets with something changed. */
final class InMemoryTickets {
    private InMemoryTickets() {}

    static Ticket touched(Ticket ticket, Instant at) {
        TicketSummary old = ticket.summary();
        Instant latest = old.updatedAt().isAfter(at) ? old.updatedAt() : at;
        return with(
                new TicketSummary(
                        old.key(),
                        old.subject(),
                        old.reporter(),
                        old.assignee(),
                        old.status(),
                        old.priority(),
                        old.source(),
                        old.createdAt(),
                        latest),
                ticket);
    }

    static Ticket with(TicketKey key, Ticket ticket) {
        TicketSummary old = ticket.summary();
        return with(summary(key, old.assignee(), old.status(), old.priority(), old), ticket);
    }

    static Ticket with(Assignee assignee, Ticket ticket) {
        TicketSummary old = ticket.summary();
        return with(summary(old.key(), assignee, old.status(), old.priority(), old), ticket);
    }

    static Ticket with(Status status, Ticket ticket) {
        TicketSummary old = ticket.summary();
        return with(summary(old.key(), old.assignee(), status, old.priority(), old), ticket);
    }

    static Ticket with(Priority priority, Ticket ticket) {
        TicketSummary old = ticket.summary();
        return with(summary(old.key(), old.assignee(), old.status(), priority, old), ticket);
    }

    static Ticket with(List<Comment> comments, Ticket ticket) {
        return new Ticket(
                ticket.id(),
                ticket.summary(),
                ticket.branch(),
                ticket.description(),
                ticket.attachments(),
                comments,
                ticket.tags(),
                ticket.voice());
    }

    static Ticket in(Branch branch, Ticket ticket) {
        return new Ticket(
                ticket.id(),
                ticket.summary(),
                branch,
                ticket.description(),
                ticket.attachments(),
                ticket.comments(),
                ticket.tags(),
                ticket.voice());
    }

    private static Ticket with(TicketSummary summary, Ticket ticket) {
        return new Ticket(
                ticket.id(),
                summary,
                ticket.branch(),
                ticket.description(),
                ticket.attachments(),
                ticket.comments(),
                ticket.tags(),
                ticket.voice());
    }

    private static TicketSummary summary(
            TicketKey key, Assignee assignee, Status status, Priority priority, TicketSummary old) {
        return new TicketSummary(
                key,
                old.subject(),
                old.reporter(),
                assignee,
                status,
                priority,
                old.source(),
                old.createdAt(),
                old.updatedAt());
    }
}
