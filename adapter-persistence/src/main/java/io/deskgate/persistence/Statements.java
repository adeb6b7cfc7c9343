package io.deskgate.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;

/**
 * What is said again and again over one connection, with other values each time. jOOQ puts each statement into SQL once,
 * and a connection for many keeps it prepared. All that it answers is read before the next is carried out.
 */
final class Statements {
    private final Connection connection;
    private final boolean keeps;
    private final Map<Object, String> texts = new HashMap<>();
    private final Map<Object, PreparedStatement> kept = new HashMap<>();

    private Statements(Connection connection, boolean keeps) {
        this.connection = connection;
        this.keeps = keeps;
    }

    /** A statement in jOOQ's words. */
    interface Worded {
        Query query(DSLContext db);

        /** What all share that differ only in their values. */
        Object shape();
    }

    static Statements each(Connection connection) {
        return new Statements(connection, false);
    }

    static Statements many(Connection connection) {
        return new Statements(connection, true);
    }

    static Statements of(DSLContext db) {
        return (Statements) db.data(Statements.class);
    }

    /** Carries it out with these values, in their order in SQL; answers how many rows it changed. */
    int change(DSLContext db, Worded statement, Object... values) {
        try {
            PreparedStatement ready = ready(db, statement, values);
            int changed = ready.executeUpdate();
            leave(ready);
            return changed;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The same for one that answers rows of these columns. */
    List<Found> ask(DSLContext db, Worded statement, List<Field<?>> columns, Object... values) {
        try {
            PreparedStatement ready = ready(db, statement, values);
            List<Found> rows = new ArrayList<>(1);
            try (ResultSet answer = ready.executeQuery()) {
                while (answer.next()) {
                    rows.add(Found.in(answer, columns));
                }
            }
            leave(ready);
            return rows;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Prepared, with these values in their places, and not carried out: {@link WaitingRows} does that later. */
    PreparedStatement ready(DSLContext db, Worded statement, Object... values) throws SQLException {
        PreparedStatement ready = prepared(db, statement);
        for (int i = 0; i < values.length; i++) {
            ready.setObject(i + 1, values[i]);
        }
        return ready;
    }

    private PreparedStatement prepared(DSLContext db, Worded statement) throws SQLException {
        Object shape = statement.shape();
        PreparedStatement known = kept.get(shape);
        if (known != null) {
            return known;
        }
        PreparedStatement prepared = connection.prepareStatement(text(db, statement, shape));
        if (keeps) {
            kept.put(shape, prepared);
        }
        return prepared;
    }

    private String text(DSLContext db, Worded statement, Object shape) {
        String text = texts.get(shape);
        if (text == null) {
            text = statement.query(db).getSQL();
            texts.put(shape, text);
        }
        return text;
    }

    // One that failed goes with its connection.
    private void leave(PreparedStatement statement) throws SQLException {
        if (!keeps) {
            statement.close();
        }
    }

    private static DataAccessException failed(SQLException e) {
        return new DataAccessException("cannot be carried out", e);
    }
}
