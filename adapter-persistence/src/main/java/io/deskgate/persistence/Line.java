package io.deskgate.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;

/** A connection, and jOOQ over it. */
record Line(Connection connection, DSLContext db) {
    static Line to(Database database) throws SQLException {
        return over(database.connect(), database);
    }

    private static Line over(Connection connection, Database database) {
        return new Line(connection, Jooq.over(connection, database.dialect()));
    }

    /** The same connection, for thousands of statements. */
    Line forMany(Database database) throws SQLException {
        return over(database.forMany(connection), database);
    }

    /** What was not committed is undone. */
    void hangUp() {
        try {
            connection.close();
        } catch (SQLException gone) {
            // It was of no use any more.
        }
    }
}
