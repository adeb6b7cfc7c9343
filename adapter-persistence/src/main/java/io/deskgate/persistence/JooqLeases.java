package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Lease.LEASE;

import io.deskgate.core.mailbox.Holder;
import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.port.Leases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.UpdateQuery;

/**
 * The leases in a database. Who acquires one while its commit is answered by silence may find it held, by itself, and
 * waits for its end like anybody else.
 */
final class JooqLeases implements Leases {
    private static final long RELEASED = 0;

    private final Transactions transactions;
    private final Clock clock;

    JooqLeases(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether it is still held by whom it was given to, whatever its end. */
    static Condition held(Lease lease) {
        return LEASE.NAME.eq(IndexKey.readable(lease.name())).and(LEASE.TOKEN.eq(lease.token()));
    }

    @Override
    public Optional<Lease> acquire(String name, String holder, Duration time) {
        String key = IndexKey.readable(name);
        return transactions
                .write(db -> {
                    insertFree(db, key);
                    return take(db, key, TextGate.LINE.pass(holder), time);
                })
                .map(token -> new Lease(name, token));
    }

    @Override
    public boolean renew(Lease lease, Duration time) {
        // What was released has no end that could be moved: somebody else may be about to take it.
        return moveEnd(held(lease).and(LEASE.ENDS_AT.gt(RELEASED)), end(time));
    }

    @Override
    public void release(Lease lease) {
        moveEnd(held(lease), RELEASED);
    }

    @Override
    public Optional<Holder> holder(String name) {
        return transactions.read(db -> Jooq.select(
                        db,
                        List.of(LEASE.HOLDER, LEASE.ENDS_AT),
                        LEASE,
                        LEASE.NAME.eq(IndexKey.readable(name)).and(LEASE.ENDS_AT.gt(now())))
                .fetchOptional(row -> new Holder(row.get(LEASE.HOLDER), Instant.ofEpochMilli(row.get(LEASE.ENDS_AT)))));
    }

    private static void insertFree(DSLContext db, String key) {
        Row row = new Row(db, LEASE);
        row.set(LEASE.NAME, key);
        row.set(LEASE.TOKEN, 0L);
        row.set(LEASE.HOLDER, "");
        row.set(LEASE.ENDS_AT, RELEASED);
        row.insertUnlessThere();
    }

    private Optional<Long> take(DSLContext db, String key, String holder, Duration time) {
        UpdateQuery<Record> lease = db.updateQuery(LEASE);
        lease.addValue(LEASE.TOKEN, LEASE.TOKEN.plus(1));
        lease.addValue(LEASE.HOLDER, holder);
        lease.addValue(LEASE.ENDS_AT, end(time));
        lease.addConditions(LEASE.NAME.eq(key), LEASE.ENDS_AT.notBetween(now() + 1, end(Leases.furthest(time))));
        return Jooq.returning(lease, LEASE.TOKEN).map(row -> row.get(LEASE.TOKEN));
    }

    private boolean moveEnd(Condition which, long end) {
        return transactions.write(db -> {
            UpdateQuery<Record> lease = db.updateQuery(LEASE);
            lease.addValue(LEASE.ENDS_AT, end);
            lease.addConditions(which);
            return lease.execute() == 1;
        });
    }

    private long now() {
        return TextGate.millis(clock.instant());
    }

    private long end(Duration time) {
        return TextGate.millis(clock.instant().plus(time));
    }
}
