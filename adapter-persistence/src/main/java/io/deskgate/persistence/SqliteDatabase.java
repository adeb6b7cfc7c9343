package io.deskgate.persistence;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.persistence.SqliteConnection.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jooq.SQLDialect;
import org.sqlite.SQLiteErrorCode;

/** A file on this machine. */
record SqliteDatabase(Path file) implements Database {
    static final String SCHEME = "jdbc:sqlite:";

    private static final int PRIMARY_CODE = 0xFF;

    static SqliteDatabase at(String url) {
        String path = url.substring(SCHEME.length());
        if (path.isBlank() || path.startsWith(":") || path.contains("?")) {
            String text = "\"" + url + "\" names no file: use jdbc:sqlite:/path/desk.db";
            throw new PermanentFailure(text, new IllegalArgumentException(url));
        }
        return new SqliteDatabase(Path.of(path).toAbsolutePath());
    }

    @Override
    public String name() {
        return SCHEME + file;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public Connection connect() throws SQLException {
        if (!exists()) {
            create();
        }
        Connection connection = SqliteConnection.open(file);
        try {
            requirePromisesKept(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void prepareForMany(Connection connection) throws SQLException {
        SqliteConnection.prepareForMany(connection);
    }

    /**
     * {@inheritDoc} The lock is SQLite's own, on an empty file beside the database: it ends with the process that holds
     * it, however that ends.
     */
    @Override
    public void alone(Work work) throws SQLException {
        SqliteConnection.alone(Path.of(file + ".migration-lock"), work);
    }

    @Override
    public Map<String, String> placeholders() {
        return Map.of(
                "identity",
                "INTEGER PRIMARY KEY AUTOINCREMENT",
                "bytes",
                "BLOB",
                "search",
                SqliteSearch.TABLES,
                "pieces",
                "-- SQLite never tries to.");
    }

    @Override
    public SearchTable search() {
        return new SqliteSearch();
    }

    @Override
    public boolean isMissingTable(SQLException e) {
        return e.getErrorCode() == SQLiteErrorCode.SQLITE_ERROR.code
                && e.getMessage().contains("no such table");
    }

    @Override
    public Trouble troubleWith(SQLException e) {
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & PRIMARY_CODE)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Trouble.LOCKED;
            case SQLITE_FULL -> Trouble.FULL;
            case SQLITE_IOERR -> Trouble.BROKEN;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Trouble.READ_ONLY;
            case SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_TOOBIG -> Trouble.CONTENT;
            case SQLITE_NOTADB -> Trouble.NOT_OURS;
            default -> Trouble.OTHER;
        };
    }

    private void requirePromisesKept(Connection connection) throws SQLException {
        Settings settings = SqliteConnection.settings(connection);
        if (!settings.isWal()) {
            alone(() -> SqliteConnection.switchToWal(connection));
            settings = SqliteConnection.settings(connection);
        }
        if (!settings.keepPromises()) {
            String text = name() + " cannot be used safely: need WAL, synchronous FULL and foreign keys, got "
                    + settings + ". Move it to a local disk";
            throw new PermanentFailure(text, new IllegalStateException(settings.toString()));
        }
    }

    // SQLite gives the files it puts beside it the same rights.
    private void create() {
        try {
            PrivateFile.create(file);
        } catch (IOException e) {
            String text = "cannot create " + file + ": create its folder, or make it writable for this user";
            throw new TemporaryFailure(text, e);
        }
    }
}
