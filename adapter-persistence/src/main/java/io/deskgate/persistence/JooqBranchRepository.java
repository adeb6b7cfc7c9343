package io.deskgate.persistence;

import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;

/** The branches in a database. */
final class JooqBranchRepository implements BranchRepository {
    private final Transactions transactions;
    private final SearchTable search;
    private final Clock clock;

    JooqBranchRepository(Transactions transactions, SearchTable search, Clock clock) {
        this.transactions = transactions;
        this.search = search;
        this.clock = clock;
    }

    @Override
    public List<Branch> all() {
        return transactions.readAtOnce(JooqBranchRepository::all);
    }

    @Override
    public Branch defaultBranch() {
        return transactions.readAtOnce(db -> new BranchRows(db).defaultBranch());
    }

    @Override
    public Branch add(BranchKey key, BranchDetails details) {
        // The answer to the first commit may be lost: then the second finds the key taken, by ourselves.
        AtomicLong added = new AtomicLong();
        return transactions.write(db -> {
            BranchRows rows = changed(db);
            rows.insert(key, details, TextGate.millis(clock.instant())).ifPresent(added::set);
            Branch branch = rows.find(key).orElseThrow(() -> EmailRows.missing("branch " + key));
            if (branch.id().value() != added.get()) {
                throw new PermanentFailure(
                        "branch key " + key + " is taken by \"" + branch.name() + "\": choose another",
                        new IllegalArgumentException(key.letters()));
            }
            return branch;
        });
    }

    @Override
    public Branch edit(BranchId id, BranchDetails details) {
        return transactions.write(db -> {
            BranchRows rows = changed(db);
            rows.update(id, details);
            return rows.existing(id);
        });
    }

    @Override
    public Deletion delete(BranchId id, Fate tickets) {
        // The answer to the first commit may be lost: then the second finds nothing, because we deleted it.
        List<Deletion> before = new ArrayList<>(1);
        return transactions.write(db -> {
            boolean gone = changed(db).find(id).isEmpty();
            if (!gone || before.isEmpty()) {
                before.add(0, new BranchDeletion(db, search, id).carryOut(tickets));
            }
            return before.get(0);
        });
    }

    private static List<Branch> all(DSLContext db) {
        Optional<Together> together = Together.of(db);
        return together.isPresent() ? together.get().branches(db) : new BranchRows(db).all();
    }

    private static BranchRows changed(DSLContext db) {
        Together.forgetBranches(db);
        return new BranchRows(db);
    }
}
