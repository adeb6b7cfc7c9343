package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.port.Superseded;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.AddComment.After;
import io.deskgate.core.ticket.TicketKey;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.UpdateQuery;
import org.jooq.impl.DSL;

/** A ticket that gets a comment. */
record Touched(DSLContext db, AddComment add) {
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

    /** Makes the ticket as new as the comment, and holds its row as long as the decision about it lasts. */
    TicketKey at(long moment) {
        Found ticket = TOUCH.one(db, moment, add.ticket().value())
                .orElseThrow(() -> EmailRows.missing("ticket " + add.ticket().value()));
        requireStill(ticket);
        return new TicketKey(branch(ticket.get(TICKET.BRANCH_ID)), ticket.get(TICKET.NUMBER));
    }

    private BranchKey branch(long id) {
        Map<Long, BranchKey> known = Together.letters(db);
        BranchKey key = known.get(id);
        if (key == null) {
            key = new BranchKey(LETTERS.one(db, id).orElseThrow().get(BRANCH.KEY));
            known.put(id, key);
        }
        return key;
    }

    private void requireStill(Found ticket) {
        if (ticket.get(TICKET.MERGED_INTO) != 0) {
            throw new Superseded("ticket " + add.ticket().value() + " was merged meanwhile");
        }
        if (add.after() == After.STILL_OPEN && ticket.get(TICKET.STATUS).equals(Status.CLOSED.name())) {
            throw new Superseded("ticket " + add.ticket().value() + " was closed meanwhile");
        }
    }
}
