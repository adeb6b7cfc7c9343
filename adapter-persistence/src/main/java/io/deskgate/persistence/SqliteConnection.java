package io.deskgate.persistence;

import io.deskgate.persistence.Database.Work;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;

/** Connections to SQLite files, and the settings our promises rest on. */
final class SqliteConnection {
    private static final int BUSY_MILLIS = 30_000;
    private static final int LOG_PAGES = 16 * 1024;
    private static final int CACHE_KILOBYTES = 16 * 1024;
    private static final String SETTINGS = "SELECT * FROM pragma_journal_mode, pragma_synchronous, pragma_foreign_keys";

    private SqliteConnection() {}

    /** What is in force on a connection. */
    record Settings(String journal, int synchronous, boolean foreignKeys) {
        private static final int FULL = 2;

        boolean isWal() {
            return journal.equals("wal");
        }

        /** Whether what is committed stays, and what belongs together stays together. */
        boolean keepPromises() {
            return isWal() && synchronous >= FULL && foreignKeys;
        }
    }

    static Connection open(Path file) throws SQLException {
        // A transaction that reads first and writes later could find the way barred, and waiting would not help.
        return open(file, TransactionMode.IMMEDIATE);
    }

    /** Runs {@code work} while holding the lock on {@code file}. */
    static void alone(Path file, Work work) throws SQLException {
        try (Connection lock = open(file, TransactionMode.EXCLUSIVE)) {
            lock.setAutoCommit(false);
            work.run();
        }
    }

    static Settings settings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SETTINGS)) {
            return new Settings(row.getString(1), row.getInt(2), row.getBoolean(3));
        }
    }

    /** For one at a time: SQLite does not wait for others here. */
    static void switchToWal(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
        }
    }

    /**
     * Lets the log grow to 64 MB before a commit moves it into the file. A commit is durable in the log already, and a page
     * that changed in several of them is moved once. Whoever closes the file last moves the rest. What a commit of many
     * writes stays in memory until then: pages that make room for others are written, and often read and written again.
     */
    static void prepareForMany(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
            statement.execute("PRAGMA cache_size = -" + CACHE_KILOBYTES);
        }
    }

    private static Connection open(Path file, TransactionMode mode) throws SQLException {
        SqliteLibrary.load();
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTransactionMode(mode);
        // Otherwise what a statement may have to undo goes to a file in the folder for temporary ones, wherever that
        // is.
        config.setTempStore(TempStore.MEMORY);
        return config.createConnection(SqliteDatabase.SCHEME + file);
    }
}
