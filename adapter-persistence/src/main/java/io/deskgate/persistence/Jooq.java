package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.Email.EMAIL;
import static io.deskgate.persistence.schema.tables.EmailChunk.EMAIL_CHUNK;
import static io.deskgate.persistence.schema.tables.MessageId.MESSAGE_ID;
import static io.deskgate.persistence.schema.tables.Person.PERSON;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertQuery;
import org.jooq.Log;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectQuery;
import org.jooq.StoreQuery;
import org.jooq.Table;
import org.jooq.TableLike;
import org.jooq.UpdateQuery;
import org.jooq.conf.FetchTriggerValuesAfterReturning;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.tools.JooqLogger;
import org.jooq.util.postgres.PostgresDataType;
import org.jooq.util.sqlite.SQLiteDataType;

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
        registerTypes(SQLDialect.SQLITE);
        DSLContext db = DSL.using(SQLDialect.SQLITE, SETTINGS);
        InsertQuery<Record> email = insertUnlessThere(db, EMAIL);
        email.addValue(EMAIL.SOURCE, "");
        email.setReturning(List.of(EMAIL.ID));
        email.getSQL();
        UpdateQuery<Record> state = db.updateQuery(EMAIL);
        state.addValue(EMAIL.STATE, "");
        state.addConditions(EMAIL.ID.eq(0L), EMAIL.STATE.eq(""));
        state.getSQL();
        insertSql(db, EMAIL_CHUNK, EMAIL_CHUNK.POSITION, 0);
        loadTicket(db);
    }

    private static void loadTicket(DSLContext db) {
        UpdateQuery<Record> number = db.updateQuery(BRANCH);
        number.addValue(BRANCH.LAST_NUMBER, BRANCH.LAST_NUMBER.plus(1));
        number.addConditions(BRANCH.ID.eq(0L));
        number.setReturning(List.of(BRANCH.KEY, BRANCH.LAST_NUMBER));
        number.getSQL();
        insertSql(db, PERSON, PERSON.NAME, "");
        insertSql(db, TICKET, TICKET.SUBJECT, "");
        insertSql(db, MESSAGE_ID, MESSAGE_ID.VALUE, "");
    }

    private static <T> void insertSql(DSLContext db, Table<Record> table, Field<T> column, T value) {
        InsertQuery<Record> row = db.insertQuery(table);
        row.addValue(column, value);
        row.getSQL();
    }

    /** A row that is left alone when one with the same key is there. */
    static InsertQuery<Record> insertUnlessThere(DSLContext db, Table<Record> table) {
        InsertQuery<Record> row = db.insertQuery(table);
        row.onConflict();
        row.onDuplicateKeyIgnore(true);
        return row;
    }

    /** Carries out what changes one row at most, and answers these columns of it; empty when it changed none. */
    static Optional<Record> returning(StoreQuery<Record> query, Field<?>... columns) {
        query.setReturning(List.of(columns));
        query.execute();
        Result<?> rows = query.getResult();
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
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
        registerTypes(dialect);
        return DSL.using(connection, dialect, SETTINGS);
    }

    // QUIRK: a dialect's types are known from the moment one of them is used. jOOQ uses those of all dialects by
    // itself,
    // the one we ship leaves it to us (ADR 37).
    @SuppressWarnings("removal")
    private static void registerTypes(SQLDialect dialect) {
        Objects.requireNonNull(dialect == SQLDialect.POSTGRES ? PostgresDataType.TEXT : SQLiteDataType.TEXT);
    }
}
