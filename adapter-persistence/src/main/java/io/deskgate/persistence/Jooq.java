package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.Email.EMAIL;
import static io.deskgate.persistence.schema.tables.EmailChunk.EMAIL_CHUNK;
import static io.deskgate.persistence.schema.tables.MessageId.MESSAGE_ID;
import static io.deskgate.persistence.schema.tables.Person.PERSON;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import java.sql.Connection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Log;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectQuery;
import org.jooq.TableLike;
import org.jooq.conf.FetchTriggerValuesAfterReturning;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;

/** jOOQ, quiet and ready: it can be loaded aside while the database is being reached. */
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
    }

    private Jooq() {}

    /**
     * Loads what the writing of a message takes, in the order of need: while the message is being stored, what its ticket
     * takes. What a statement needs is loaded by the first one put into SQL.
     */
    static void load() {
        DSLContext db = DSL.using(SQLDialect.SQLITE, SETTINGS);
        db.insertInto(EMAIL, EMAIL.SOURCE)
                .values("")
                .onConflictDoNothing()
                .returningResult(EMAIL.ID)
                .getSQL();
        db.update(EMAIL)
                .set(EMAIL.STATE, "")
                .where(EMAIL.ID.eq(0L), EMAIL.STATE.eq(""))
                .getSQL();
        db.insertInto(EMAIL_CHUNK, EMAIL_CHUNK.POSITION).values(0).getSQL();
        loadTicket(db);
    }

    private static void loadTicket(DSLContext db) {
        db.update(BRANCH)
                .set(BRANCH.LAST_NUMBER, BRANCH.LAST_NUMBER.plus(1))
                .where(BRANCH.ID.eq(0L))
                .returningResult(BRANCH.KEY, BRANCH.LAST_NUMBER)
                .getSQL();
        db.insertInto(PERSON, PERSON.NAME).values("").getSQL();
        db.insertInto(TICKET, TICKET.SUBJECT).values("").getSQL();
        db.insertInto(MESSAGE_ID, MESSAGE_ID.VALUE).values("").getSQL();
    }

    /**
     * A question, to be ordered, limited and fetched. On the way of a message none is put by {@code select().from().where()}:
     * the steps of that chain are 75 interfaces with 26,000 methods, which the start-up archive would hold and each start link.
     */
    static SelectQuery<Record> select(
            DSLContext db, List<? extends SelectFieldOrAsterisk> fields, TableLike<?> from, Condition which) {
        SelectQuery<Record> query = db.selectQuery();
        query.addSelect(fields);
        query.addFrom(from);
        query.addConditions(which);
        return query;
    }

    static DSLContext over(Connection connection, SQLDialect dialect) {
        return DSL.using(connection, dialect, SETTINGS);
    }
}
