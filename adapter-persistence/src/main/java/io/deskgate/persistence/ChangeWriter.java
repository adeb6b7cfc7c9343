package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.Email.EMAIL;
import static io.deskgate.persistence.schema.tables.Reopening.REOPENING;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.port.Superseded;
import io.deskgate.core.ticket.BranchId;
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
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.UpdateQuery;
import org.jooq.impl.DSL;

/** Writes one change, inside one transaction. */
final class ChangeWriter {
    /** Makes a ticket as new as a comment. */
    private static final Wording TOUCH =
            new Wording(List.of(TICKET.BRANCH_ID, TICKET.NUMBER, TICKET.MERGED_INTO, TICKET.STATUS)) {
                @Override
                public Query query(DSLContext db) {
                    UpdateQuery<Record> row = db.updateQuery(TICKET);
                    row.addValue(TICKET.UPDATED_AT, DSL.greatest(TICKET.UPDATED_AT, DSL.val(0L)));
                    row.addConditions(TICKET.ID.eq(0L));
                    row.setReturning(columns());
                    return row;
                }
            };

    private static final Wording LETTERS = new Wording(List.of(BRANCH.KEY)) {
        @Override
        public Query query(DSLContext db) {
            return Jooq.select(db, columns(), BRANCH, BRANCH.ID.eq(0L));
        }
    };

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
        Found touched = TOUCH.one(db, rows.at(), add.ticket().value())
                .orElseThrow(() -> EmailRows.missing("ticket " + add.ticket().value()));
        requireStill(add, touched);
        return new TicketKey(branch(touched.get(TICKET.BRANCH_ID)), touched.get(TICKET.NUMBER));
    }

    private BranchKey branch(long id) {
        Optional<Together> together = Together.of(db);
        return together.isPresent()
                ? together.get().branch(db, new BranchId(id)).key()
                : new BranchKey(LETTERS.one(db, id).orElseThrow().get(BRANCH.KEY));
    }

    private static void requireStill(AddComment add, Found ticket) {
        if (ticket.get(TICKET.MERGED_INTO) != 0) {
            throw new Superseded("ticket " + add.ticket().value() + " was merged meanwhile");
        }
        if (add.after() == After.STILL_OPEN && ticket.get(TICKET.STATUS).equals(Status.CLOSED.name())) {
            throw new Superseded("ticket " + add.ticket().value() + " was closed meanwhile");
        }
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
