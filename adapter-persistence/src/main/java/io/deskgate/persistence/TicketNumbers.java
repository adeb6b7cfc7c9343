package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;

import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.TicketKey;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.UpdateQuery;

/** Gives out ticket numbers. Whoever wants one of the same branch waits until this transaction has ended. */
record TicketNumbers(DSLContext db) {
    /** A key that nobody had before, and who gets new tickets of the branch: a person's number or null. */
    record Next(TicketKey key, Long assignee) {}

    Next next(BranchId branch) {
        UpdateQuery<Record> row = db.updateQuery(BRANCH);
        row.addValue(BRANCH.LAST_NUMBER, BRANCH.LAST_NUMBER.plus(1));
        row.addConditions(BRANCH.ID.eq(branch.value()));
        return Jooq.returning(row, BRANCH.KEY, BRANCH.LAST_NUMBER, BRANCH.DEFAULT_ASSIGNEE_ID)
                .map(TicketNumbers::next)
                .orElseThrow(() -> EmailRows.missing("branch " + branch.value()));
    }

    private static Next next(Record row) {
        TicketKey key = new TicketKey(new BranchKey(row.get(BRANCH.KEY)), row.get(BRANCH.LAST_NUMBER));
        return new Next(key, row.get(BRANCH.DEFAULT_ASSIGNEE_ID));
    }
}
