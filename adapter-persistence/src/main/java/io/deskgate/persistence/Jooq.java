package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Email.EMAIL;
import static io.deskgate.persistence.schema.tables.FlywaySchemaHistory.FLYWAY_SCHEMA_HISTORY;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.SQLDialect;
import org.jooq.conf.FetchTriggerValuesAfterReturning;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;

/**
 * jOOQ, quiet and ready. Whoever uses this class first loads it, and everybody else waits until that is done; so it can
 * be loaded aside while the database is being reached.
 */
final class Jooq {
    // QUIRK: for SQLite, jOOQ by default asks for the last row inserted instead of RETURNING, and so finds an older row
    // when "on conflict do nothing" inserted none. NEVER makes it use RETURNING.
    private static final Settings SETTINGS = new Settings()
            .withExecuteLogging(false)
            .withFetchTriggerValuesAfterReturning(FetchTriggerValuesAfterReturning.NEVER);

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        // Otherwise it asks the database for its version, only to log it.
        JooqLogger.globalThreshold(Log.Level.ERROR);
        render(DSL.using(SQLDialect.SQLITE, SETTINGS));
    }

    private Jooq() {}

    /** Loads it, if nobody did so before. */
    static void load() {
        // Getting here was all.
    }

    static DSLContext over(Connection connection, SQLDialect dialect) {
        return DSL.using(connection, dialect, SETTINGS);
    }

    // What a statement needs is loaded by the first one that is put into SQL.
    private static void render(DSLContext db) {
        db.select(FLYWAY_SCHEMA_HISTORY.VERSION).from(FLYWAY_SCHEMA_HISTORY).getSQL();
        db.insertInto(EMAIL, EMAIL.SOURCE)
                .values("")
                .onConflictDoNothing()
                .returningResult(EMAIL.ID)
                .getSQL();
        db.update(EMAIL)
                .set(EMAIL.STATE, "")
                .where(EMAIL.ID.eq(0L), EMAIL.STATE.eq(""))
                .getSQL();
    }
}
