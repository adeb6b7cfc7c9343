package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Email.EMAIL;
import static io.deskgate.persistence.schema.tables.Reopening.REOPENING;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketChange;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.AddComment.After;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.Trace;
import org.jooq.DSLContext;

/** Writes one change, inside one transaction. */
final class ChangeWriter {
    private final DSLContext db;
    private final TicketChange change;
    private final Trace trace;
    private final Contribution said;
    private final NewRows rows;

    ChangeWriter(DSLContext db, TicketChange change, Trace trace) {
        this.db = db;
        this.change = change;
        this.trace = trace;
        this.said = change.contribution();
        this.rows = new NewRows(db, said);
    }

    EmailOutcome apply() {
        Kind kind = change instanceof OpenTicket ? Kind.TICKET : Kind.COMMENT;
        if (!claim(kind)) {
            return new EmailRows(db).ended(change.cause());
        }
        return change instanceof OpenTicket open ? openTicket(open) : addComment((AddComment) change);
    }

    /** Ends the message as ours, or finds it ended. Whoever else tries waits here until we are through. */
    private boolean claim(Kind kind) {
        Row row = new Row(db, EMAIL);
        row.set(EMAIL.STATE, kind.name());
        row.set(EMAIL.REASON, "");
        row.set(EMAIL.TRACE, TraceText.of(trace));
        row.set(EMAIL.ATTEMPT_STARTED_AT, 0L);
        row.where(EMAIL.ID, change.cause().value());
        row.where(EMAIL.STATE, Kind.WAITING.name());
        return row.update() == 1;
    }

    private EmailOutcome openTicket(OpenTicket open) {
        TicketNumbers.Next next = new TicketNumbers(db).next(open.placement().branch());
        TicketId ticket = rows.insert(open, next);
        new TicketFiles(db, ticket).addFirst(said.attachments());
        remember(ticket);
        return new TicketOpened(next.key());
    }

    private EmailOutcome addComment(AddComment add) {
        TicketKey key = new Touched(db, add).at(rows.at());
        if (add.after() == After.OPEN) {
            reopen(add.ticket());
        }
        new TicketFiles(db, add.ticket()).add(rows.insert(add), said.attachments());
        remember(add.ticket());
        return new CommentAdded(key);
    }

    /** Opens a closed ticket, and keeps when that was. */
    private void reopen(TicketId ticket) {
        Row row = new Row(db, TICKET);
        row.set(TICKET.STATUS, Status.OPEN.name());
        row.set(TICKET.CLOSED_AT, 0L);
        row.where(TICKET.ID, ticket.value());
        row.where(TICKET.STATUS, Status.CLOSED.name());
        if (row.update() == 1) {
            rememberReopening(ticket);
        }
    }

    private void rememberReopening(TicketId ticket) {
        Row row = new Row(db, REOPENING);
        row.set(REOPENING.TICKET_ID, ticket.value());
        row.set(REOPENING.REOPENED_AT, rows.at());
        row.insert();
    }

    private void remember(TicketId ticket) {
        if (change instanceof AddComment add && !add.undelivered().isEmpty()) {
            new FailedReach(db, ticket, rows.at()).mark(add.undelivered());
        }
        if (!said.watchers().isEmpty()) {
            new Watchers(db).add(ticket, said.watchers());
        }
        new MessageIds(db).remember(said.messageId(), ticket);
        Row row = new Row(db, EMAIL);
        row.set(EMAIL.TICKET_ID, ticket.value());
        row.where(EMAIL.ID, change.cause().value());
        row.updateLater();
    }
}
