package io.deskgate.persistence;

import io.deskgate.core.port.ContentRefused;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.TemporaryFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jooq.SQLDialect;

/** One of the databases we can live in: how to reach it, and what is special about it. */
interface Database {
    /** The database behind this URL. Nothing is opened yet. */
    static Database at(String url) {
        if (url.startsWith(SqliteDatabase.SCHEME)) {
            return SqliteDatabase.at(url);
        }
        if (url.startsWith(PostgresDatabase.SCHEME)) {
            return PostgresDatabase.at(url);
        }
        int scheme = Math.max(url.indexOf("//"), 0);
        String text = "unknown database \"" + url.substring(0, scheme) + "…\": use jdbc:sqlite:/path/desk.db"
                + " or jdbc:postgresql://host/database";
        throw new PermanentFailure(text, new IllegalArgumentException("unknown JDBC scheme"));
    }

    /** Something to be done on a database. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** Its URL without anything secret. */
    String name();

    SQLDialect dialect();

    /**
     * A new connection, with everything in force that our promises rest on. It begins a transaction by leaving
     * auto-commit, and ends it by going back.
     */
    Connection connect() throws SQLException;

    /** Makes the connection ready to carry out thousands of statements; what it promises stays as it is. */
    void prepareForMany(Connection connection) throws SQLException;

    /** Whether there is anything to connect to; connecting may create it. */
    boolean exists();

    /** Runs {@code work} while no other process or thread does so on this database. */
    void alone(Work work) throws SQLException;

    /** What the placeholders of the migrations stand for: types of columns and what only one database has. */
    Map<String, String> placeholders();

    /** Where words are searched for. */
    SearchTable search();

    Trouble troubleWith(SQLException e);

    /** Whether this says that a table is not there. */
    boolean isMissingTable(SQLException e);

    /** The same failure as the core knows it. */
    default PortFailure failure(SQLException e) {
        Trouble trouble = troubleWith(e);
        String text = name() + ": " + trouble.advice() + " (" + e.getMessage() + ")";
        if (trouble.isAboutContent()) {
            return new ContentRefused(text, e);
        }
        return trouble.stays() ? new PermanentFailure(text, e) : new TemporaryFailure(text, e);
    }
}
