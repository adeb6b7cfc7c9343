package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.Comment.COMMENT;
import static io.deskgate.persistence.schema.tables.FormerKey.FORMER_KEY;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketEdit;
import io.deskgate.core.ticket.TicketEdit.AssignTo;
import io.deskgate.core.ticket.TicketEdit.MoveTo;
import io.deskgate.core.ticket.TicketEdit.Say;
import io.deskgate.core.ticket.TicketEdit.SetPriority;
import io.deskgate.core.ticket.TicketEdit.SetStatus;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.Voice;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Does one thing with a ticket, inside one transaction.
 *
 * @param said the comment this edit has made before, in a transaction whose answer may have been lost
 */
record EditWriter(DSLContext db, TicketId ticket, Instant at, AtomicLong said) {
    TicketKey write(TicketEdit edit) {
        touch();
        if (edit instanceof MoveTo move) {
            return move(move.branch());
        }
        if (edit instanceof Say say) {
            say(say);
        } else {
            set(edit);
        }
        return key();
    }

    /** Makes the ticket as new as the edit, and holds its row. */
    private void touch() {
        int rows = db.update(TICKET)
                .set(TICKET.UPDATED_AT, DSL.greatest(TICKET.UPDATED_AT, DSL.val(TextGate.millis(at))))
                .where(TICKET.ID.eq(ticket.value()))
                .execute();
        if (rows == 0) {
            throw EmailRows.missing("ticket " + ticket.value());
        }
    }

    private TicketKey move(BranchId branch) {
        long from = db.select(TICKET.BRANCH_ID)
                .from(TICKET)
                .where(TICKET.ID.eq(ticket.value()))
                .fetchSingle(TICKET.BRANCH_ID);
        TicketKey old = key();
        if (from == branch.value()) {
            return old;
        }
        TicketKey now = new TicketNumbers(db).next(branch).key();
        db.insertInto(FORMER_KEY, FORMER_KEY.BRANCH_KEY, FORMER_KEY.NUMBER, FORMER_KEY.TICKET_ID)
                .values(old.branch().letters(), old.number(), ticket.value())
                .execute();
        db.update(TICKET)
                .set(TICKET.BRANCH_ID, branch.value())
                .set(TICKET.NUMBER, now.number())
                .where(TICKET.ID.eq(ticket.value()))
                .execute();
        return now;
    }

    private void say(Say say) {
        if (db.fetchExists(COMMENT, COMMENT.ID.eq(said.get()))) {
            return;
        }
        Long id = db.insertInto(
                        COMMENT,
                        COMMENT.TICKET_ID,
                        COMMENT.AUTHOR_ID,
                        COMMENT.TEXT,
                        COMMENT.HTML,
                        COMMENT.CREATED_AT,
                        COMMENT.VOICE)
                .values(
                        ticket.value(),
                        new People(db).idOf(say.author()),
                        TextGate.BODY.pass(say.body().text()),
                        TextGate.BODY.pass(say.body().html()),
                        TextGate.millis(at),
                        Voice.Kind.AGENT.name())
                .returningResult(COMMENT.ID)
                .fetchSingle()
                .value1();
        said.set(id);
    }

    private void set(TicketEdit edit) {
        if (edit instanceof AssignTo assign) {
            set(TICKET.ASSIGNEE_ID, new People(db).idOf(assign.assignee()));
        } else if (edit instanceof SetStatus status) {
            set(TICKET.STATUS, status.status().name());
            set(TICKET.CLOSED_AT, status.status() == Status.CLOSED ? TextGate.millis(at) : 0L);
        } else if (edit instanceof SetPriority priority) {
            set(TICKET.PRIORITY, priority.priority().name());
        }
    }

    private <T> void set(Field<T> field, T value) {
        db.update(TICKET).set(field, value).where(TICKET.ID.eq(ticket.value())).execute();
    }

    private TicketKey key() {
        return db.select(BRANCH.KEY, TICKET.NUMBER)
                .from(TICKET)
                .join(BRANCH)
                .on(BRANCH.ID.eq(TICKET.BRANCH_ID))
                .where(TICKET.ID.eq(ticket.value()))
                .fetchSingle(row -> new TicketKey(new BranchKey(row.value1()), row.value2()));
    }
}
