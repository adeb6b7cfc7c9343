package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;

import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The branches in a database. */
final class JooqBranchRepository implements BranchRepository {
    private final Transactions transactions;
    private final Clock clock;

    JooqBranchRepository(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Branch defaultBranch() {
        return all().get(0);
    }

    @Override
    public List<Branch> all() {
        return transactions.read(db -> db.select(BRANCH.ID, BRANCH.KEY, BRANCH.NAME)
                .from(BRANCH)
                .orderBy(BRANCH.ID)
                .fetch(JooqBranchRepository::branch));
    }

    @Override
    public Branch add(BranchKey key, String name) {
        // The answer to the first commit may be lost: then the second finds the key taken, by ourselves.
        AtomicLong added = new AtomicLong();
        return transactions.write(db -> {
            insert(db, key, name).ifPresent(added::set);
            Branch branch = existing(db, key);
            if (branch.id().value() != added.get()) {
                throw new PermanentFailure(
                        "branch key " + key + " is taken by \"" + branch.name() + "\": choose another",
                        new IllegalArgumentException(key.letters()));
            }
            return branch;
        });
    }

    /** A branch from a row that has its id, key and name. */
    static Branch branch(Record row) {
        return new Branch(new BranchId(row.get(BRANCH.ID)), new BranchKey(row.get(BRANCH.KEY)), row.get(BRANCH.NAME));
    }

    private Optional<Long> insert(DSLContext db, BranchKey key, String name) {
        return db.insertInto(BRANCH, BRANCH.KEY, BRANCH.NAME, BRANCH.LAST_NUMBER, BRANCH.CREATED_AT)
                .values(key.letters(), TextGate.LINE.pass(name.strip()), 0L, TextGate.millis(clock.instant()))
                .onConflictDoNothing()
                .returningResult(BRANCH.ID)
                .fetchOptional(BRANCH.ID);
    }

    private static Branch existing(DSLContext db, BranchKey key) {
        return db.select(BRANCH.ID, BRANCH.KEY, BRANCH.NAME)
                .from(BRANCH)
                .where(BRANCH.KEY.eq(key.letters()))
                .fetchSingle(JooqBranchRepository::branch);
    }
}
