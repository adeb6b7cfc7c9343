package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;

import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.TicketKey;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.UpdateQuery;
import org.jooq.impl.DSL;

/** Gives out ticket numbers. Whoever wants one of the same branch waits until this transaction has ended. */
record TicketNumbers(DSLContext db) {
    private static final Wording NEXT =
            new Wording(List.of(BRANCH.KEY, BRANCH.LAST_NUMBER, BRANCH.DEFAULT_ASSIGNEE_ID)) {
                @Override
                public Query query(DSLContext db) {
                    UpdateQuery<Record> row = db.updateQuery(BRANCH);
                    row.addValue(BRANCH.LAST_NUMBER, BRANCH.LAST_NUMBER.plus(DSL.inline(1)));
                    row.addConditions(BRANCH.ID.eq(0L));
                    row.setReturning(columns());
                    return row;
                }
            };

    /** A key that nobody had before, and who gets new tickets of the branch: a person's number or null. */
    record Next(TicketKey key, Long assignee) {}

    Next next(BranchId branch) {
        return NEXT.one(db, branch.value())
                .map(TicketNumbers::next)
                .orElseThrow(() -> EmailRows.missing("branch " + branch.value()));
    }

    private static Next next(Found row) {
        TicketKey key = new TicketKey(new BranchKey(row.get(BRANCH.KEY)), row.get(BRANCH.LAST_NUMBER));
        return new Next(key, row.get(BRANCH.DEFAULT_ASSIGNEE_ID));
    }
}
