package io.deskgate.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;

/** A connection, and jOOQ over it. */
record Line(Connection connection, DSLContext db) {
    static Line to(Database database) throws SQLException {
        Connection connection = database.connect();
        return over(connection, Statements.each(connection), database);
    }

    private static Line over(Connection connection, Statements statements, Database database) {
        DSLContext db = Jooq.over(connection, database.dialect());
        db.data(Statements.class, statements);
        return new Line(connection, db);
    }

    /** The same connection, for thousands of statements. */
    Line forMany(Database database) throws SQLException {
        database.prepareForMany(connection);
        return over(connection, Statements.many(connection), database);
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
