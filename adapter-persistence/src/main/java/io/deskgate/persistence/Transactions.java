package io.deskgate.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * One connection, and what is done over it: wholly or not at all. What fails for a reason that passes is done again, up
 * to three times; so work must be safe to repeat, even after a commit whose answer was lost.
 */
final class Transactions implements AutoCloseable {
    private static final int MAX_TRIES = 3;

    /** Later than this nothing is begun again, or a mail server would stop waiting for us. */
    private static final long MAX_RETRY_MILLIS = 15_000;

    private final Database database;
    private final Clock clock;
    private final List<Line> open = new ArrayList<>(1);
    private boolean many;
    private boolean together;
    private boolean broken;

    Transactions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Something to be done over a connection. */
    @FunctionalInterface
    interface Step<T> {
        T take(Connection connection) throws SQLException;
    }

    /** Asks something that needs no tables. */
    <T> T ask(Step<T> step) {
        return repeated(step);
    }

    /** Asks without a transaction. */
    <T> T read(Function<DSLContext, T> work) {
        return repeated(connection -> {
            Together.arrive(line().db());
            return work.apply(line().db());
        });
    }

    /** The same about tables whose rows never wait within {@link #together}. */
    <T> T readAtOnce(Function<DSLContext, T> work) {
        return repeated(connection -> work.apply(line().db()));
    }

    /** Writes in one transaction, durable when this returns; within {@link #together}, as a part of that one. */
    <T> T write(Function<DSLContext, T> work) {
        return repeated(connection -> {
            begin(connection);
            T answer = work.apply(line().db());
            commit(connection);
            return answer;
        });
    }

    /**
     * Makes all that {@code work} asks and writes here one transaction, durable when this returns. Others wait meanwhile.
     * It is not done again when it fails, and fails as a whole when a part did, whoever caught that.
     */
    synchronized <T> T together(Supplier<T> work) {
        try {
            prepareForMany();
            return once(connection -> {
                begin(connection);
                T answer = joined(work);
                commit(connection);
                return answer;
            });
        } catch (DataAccessException | SQLException e) {
            throw database.failure(sqlCause(e));
        }
    }

    private <T> T joined(Supplier<T> work) throws SQLException {
        DSLContext db = line().db();
        WaitingRows rows = new WaitingRows(Statements.of(db));
        together = true;
        broken = false;
        db.data(Together.class, new Together(rows));
        try {
            T answer = work.get();
            rows.send();
            if (broken) {
                throw new SQLException("one of the things to be written together failed");
            }
            return answer;
        } finally {
            db.data().remove(Together.class);
            together = false;
        }
    }

    private void prepareForMany() throws SQLException {
        if (!many) {
            open.set(0, line().forMany(database));
            many = true;
        }
    }

    private void begin(Connection connection) throws SQLException {
        if (!together) {
            connection.setAutoCommit(false);
        }
    }

    // Going back to auto-commit commits. SQLite's commit() would begin the next transaction at once.
    private void commit(Connection connection) throws SQLException {
        if (!together) {
            connection.setAutoCommit(true);
        }
    }

    /** Gives the connection back; the next use opens another. What was not committed is undone. */
    @Override
    public synchronized void close() {
        open.forEach(Line::hangUp);
        open.clear();
        many = false;
    }

    private synchronized <T> T repeated(Step<T> step) {
        long begin = clock.millis();
        for (int tries = 1; ; tries++) {
            try {
                return once(step);
            } catch (DataAccessException | SQLException e) {
                SQLException cause = sqlCause(e);
                boolean again = !together && tries < MAX_TRIES && clock.millis() - begin < MAX_RETRY_MILLIS;
                if (!again || !database.troubleWith(cause).passes()) {
                    throw database.failure(cause);
                }
            }
        }
    }

    private <T> T once(Step<T> step) throws SQLException {
        boolean done = false;
        try {
            T answer = step.take(line().connection());
            done = true;
            return answer;
        } finally {
            if (!done) {
                giveUp();
            }
        }
    }

    // A part that failed halfway leaves what must not be committed.
    private void giveUp() {
        broken = true;
        if (!together) {
            close();
        }
    }

    private Line line() throws SQLException {
        if (open.isEmpty()) {
            open.add(Line.to(database));
        }
        return open.get(0);
    }

    private static SQLException sqlCause(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return new SQLException(e.getMessage(), e);
    }
}
