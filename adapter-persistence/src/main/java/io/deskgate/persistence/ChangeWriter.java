package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.Email.EMAIL;
import static io.deskgate.persistence.schema.tables.Reopening.REOPENING;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.port.Superseded;
import io.deskgate.core.ticket.BranchKey;
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
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.InsertQuery;
import org.jooq.Record;
import org.jooq.UpdateQuery;
import org.jooq.impl.DSL;

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
        UpdateQuery<Record> row = db.updateQuery(EMAIL);
        row.addValue(EMAIL.STATE, kind.name());
        row.addValue(EMAIL.REASON, "");
        row.addValue(EMAIL.TRACE, TraceText.of(trace));
        row.addValue(EMAIL.ATTEMPT_STARTED_AT, 0L);
        row.addConditions(EMAIL.ID.eq(change.cause().value()), EMAIL.STATE.eq(Kind.WAITING.name()));
        return row.execute() == 1;
    }

    private EmailOutcome openTicket(OpenTicket open) {
        TicketNumbers.Next next = new TicketNumbers(db).next(open.placement().branch());
        TicketId ticket = rows.insert(open, next);
        new TicketFiles(db, ticket).addFirst(said.attachments());
        remember(ticket);
        return new TicketOpened(next.key());
    }

    private EmailOutcome addComment(AddComment add) {
        TicketKey key = touch(add);
        if (add.after() == After.OPEN) {
            reopen(add.ticket());
        }
        new TicketFiles(db, add.ticket()).add(rows.insert(add), said.attachments());
        remember(add.ticket());
        return new CommentAdded(key);
    }

    /** Makes the ticket as new as the comment, and holds its row as long as the decision about it lasts. */
    private TicketKey touch(AddComment add) {
        UpdateQuery<Record> row = db.updateQuery(TICKET);
        row.addValue(TICKET.UPDATED_AT, DSL.greatest(TICKET.UPDATED_AT, DSL.val(rows.at())));
        row.addConditions(TICKET.ID.eq(add.ticket().value()));
        Record touched = Jooq.returning(row, TICKET.BRANCH_ID, TICKET.NUMBER, TICKET.MERGED_INTO, TICKET.STATUS)
                .orElseThrow(() -> EmailRows.missing("ticket " + add.ticket().value()));
        requireStill(add, touched);
        String letters = Jooq.select(db, List.of(BRANCH.KEY), BRANCH, BRANCH.ID.eq(touched.get(TICKET.BRANCH_ID)))
                .fetchSingle(BRANCH.KEY);
        return new TicketKey(new BranchKey(letters), touched.get(TICKET.NUMBER));
    }

    private static void requireStill(AddComment add, Record ticket) {
        if (ticket.get(TICKET.MERGED_INTO) != 0) {
            throw new Superseded("ticket " + add.ticket().value() + " was merged meanwhile");
        }
        if (add.after() == After.STILL_OPEN && ticket.get(TICKET.STATUS).equals(Status.CLOSED.name())) {
            throw new Superseded("ticket " + add.ticket().value() + " was closed meanwhile");
        }
    }

    /** Opens a closed ticket, and keeps when that was. */
    private void reopen(TicketId ticket) {
        UpdateQuery<Record> row = db.updateQuery(TICKET);
        row.addValue(TICKET.STATUS, Status.OPEN.name());
        row.addValue(TICKET.CLOSED_AT, 0L);
        row.addConditions(TICKET.ID.eq(ticket.value()), TICKET.STATUS.eq(Status.CLOSED.name()));
        if (row.execute() == 1) {
            rememberReopening(ticket);
        }
    }

    private void rememberReopening(TicketId ticket) {
        InsertQuery<Record> row = db.insertQuery(REOPENING);
        row.addValue(REOPENING.TICKET_ID, ticket.value());
        row.addValue(REOPENING.REOPENED_AT, rows.at());
        row.execute();
    }

    private void remember(TicketId ticket) {
        if (change instanceof AddComment add && !add.undelivered().isEmpty()) {
            new FailedReach(db, ticket, rows.at()).mark(add.undelivered());
        }
        if (!said.watchers().isEmpty()) {
            new Watchers(db).add(ticket, said.watchers());
        }
        new MessageIds(db).remember(said.messageId(), ticket);
        UpdateQuery<Record> row = db.updateQuery(EMAIL);
        row.addValue(EMAIL.TICKET_ID, ticket.value());
        row.addConditions(EMAIL.ID.eq(change.cause().value()));
        row.execute();
    }
}
