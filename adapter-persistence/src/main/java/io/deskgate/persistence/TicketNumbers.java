package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;

import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.TicketKey;
import org.jooq.DSLContext;
import org.jooq.Record3;

/** Gives out ticket numbers. Whoever wants one of the same branch waits until this transaction has ended. */
record TicketNumbers(DSLContext db) {
    /** A key that nobody had before, and who gets new tickets of the branch: a person's number or null. */
    record Next(TicketKey key, Long assignee) {}

    Next next(BranchId branch) {
        return db.update(BRANCH)
                .set(BRANCH.LAST_NUMBER, BRANCH.LAST_NUMBER.plus(1))
                .where(BRANCH.ID.eq(branch.value()))
                .returningResult(BRANCH.KEY, BRANCH.LAST_NUMBER, BRANCH.DEFAULT_ASSIGNEE_ID)
                .fetchOptional()
                .map(TicketNumbers::next)
                .orElseThrow(() -> EmailRows.missing("branch " + branch.value()));
    }

    private static Next next(Record3<String, Long, Long> row) {
        return new Next(new TicketKey(new BranchKey(row.value1()), row.value2()), row.value3());
    }
}
