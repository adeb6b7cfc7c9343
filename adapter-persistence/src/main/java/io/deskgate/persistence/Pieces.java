package io.deskgate.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertQuery;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/**
 * Rows with pieces of content. Within {@link Transactions#together} many of them travel at once and arrive before the
 * commit: whoever asks for them earlier in that transaction may not find them.
 */
final class Pieces {
    private static final int MOST_WAITING_BYTES = 1024 * 1024;

    private final Connection connection;
    private final Map<Table<Record>, PreparedStatement> statements = new IdentityHashMap<>(2);
    private int waiting;

    Pieces(Connection connection) {
        this.connection = connection;
    }

    /** Writes the row, or lets it wait for others. The last of the values is the piece. */
    static void put(DSLContext db, Table<Record> table, List<Field<?>> columns, Object... values) {
        Optional<Together> together = Together.of(db);
        if (together.isPresent()) {
            together.get().pieces().add(db, table, columns, values);
        } else {
            row(db, table, columns, values).execute();
        }
    }

    /** Sends those that wait. */
    void send() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.executeBatch();
        }
        waiting = 0;
    }

    private void add(DSLContext db, Table<Record> table, List<Field<?>> columns, Object... values) {
        try {
            if (!statements.containsKey(table)) {
                String sql = row(db, table, columns, values).getSQL();
                statements.put(table, connection.prepareStatement(sql));
            }
            add(statements.get(table), values);
        } catch (SQLException e) {
            throw new DataAccessException("cannot write a piece", e);
        }
    }

    private void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        waiting += ((byte[]) values[values.length - 1]).length;
        if (waiting >= MOST_WAITING_BYTES) {
            send();
        }
    }

    private static InsertQuery<Record> row(
            DSLContext db, Table<Record> table, List<Field<?>> columns, Object... values) {
        InsertQuery<Record> row = db.insertQuery(table);
        for (int i = 0; i < values.length; i++) {
            add(row, columns.get(i), values[i]);
        }
        return row;
    }

    @SuppressWarnings("unchecked")
    private static <T> void add(InsertQuery<Record> row, Field<T> column, Object value) {
        row.addValue(column, (T) value);
    }
}
