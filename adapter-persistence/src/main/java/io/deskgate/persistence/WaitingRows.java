package io.deskgate.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * Rows that wait for others within {@link Transactions#together}, travel with them at once and arrive before the commit:
 * whoever asks for them earlier in that transaction lets them arrive first, see {@link Together#arrive}.
 */
final class WaitingRows {
    private static final int MOST_WAITING_BYTES = 1024 * 1024;
    private static final int MOST_WAITING_ROWS = 500;

    private final Statements statements;
    private final Set<PreparedStatement> inTurn = new LinkedHashSet<>();
    private int bytes;
    private int rows;

    WaitingRows(Statements statements) {
        this.statements = statements;
    }

    /** Lets the row wait for others. */
    void add(DSLContext db, Row row) {
        try {
            Object[] values = row.values();
            PreparedStatement statement = statements.ready(db, row, values);
            statement.addBatch();
            inTurn.add(statement);
            count(values);
        } catch (SQLException e) {
            throw new DataAccessException("cannot let a row wait", e);
        }
    }

    /** Sends those that wait. A statement keeps its turn: what others refer to was written before them from the first. */
    void send() throws SQLException {
        for (PreparedStatement statement : inTurn) {
            statement.executeBatch();
        }
        bytes = 0;
        rows = 0;
    }

    private void count(Object... values) throws SQLException {
        rows++;
        if (values[values.length - 1] instanceof byte[] piece) {
            bytes += piece.length;
        }
        if (bytes >= MOST_WAITING_BYTES || rows >= MOST_WAITING_ROWS) {
            send();
        }
    }
}
