package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.FlywaySchemaHistory.FLYWAY_SCHEMA_HISTORY;

import io.deskgate.core.port.PermanentFailure;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** The tables of a database: which version they are, and how they become the newest. */
final class Schema {
    /** The newest version this program knows. */
    static final int NEWEST = 14;

    private final Database database;
    private final Transactions transactions;

    Schema(Database database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** 0 when there are no tables yet. */
    int version() {
        return transactions.read(this::version);
    }

    /** Makes the tables the newest we know. Safe to be done by many at once and to be broken off at any point. */
    void bringUpToDate(Clock clock) {
        if (known(version()) < NEWEST) {
            transactions.close();
            new Migration(database, clock).runIf(this::isBehind);
            known(version());
        }
    }

    // Leaves no connection open that a migration would have to wait for.
    private boolean isBehind() {
        boolean behind = version() < NEWEST;
        transactions.close();
        return behind;
    }

    private int known(int version) {
        if (version > NEWEST) {
            String text = database.name() + " has schema version " + version + ", this program knows up to " + NEWEST
                    + ": use a newer deskgate";
            throw new PermanentFailure(text, new IllegalStateException("schema version " + version));
        }
        return version;
    }

    // Flyway would look through the class path first; one question costs nothing.
    private int version(DSLContext db) {
        try {
            int newest = 0;
            for (String version : versions(db)) {
                newest = Math.max(newest, Integer.parseInt(version));
            }
            return newest;
        } catch (DataAccessException e) {
            if (e.getCause() instanceof SQLException cause && database.isMissingTable(cause)) {
                return 0;
            }
            throw e;
        }
    }

    private static List<String> versions(DSLContext db) {
        return Jooq.select(db, List.of(FLYWAY_SCHEMA_HISTORY.VERSION), FLYWAY_SCHEMA_HISTORY, DSL.noCondition())
                .fetch(FLYWAY_SCHEMA_HISTORY.VERSION);
    }
}
