package io.deskgate.persistence;

import io.deskgate.core.port.PermanentFailure;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.StringTokenizer;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Connections to PostgreSQL, and the settings our promises rest on. */
final class PostgresConnection {
    private static final int OLDEST_VERSION = 15;

    // A server that stopped answering must not hold us longer than a mail server waits.
    private static final String CONNECT_SECONDS = "10";
    private static final String SOCKET_SECONDS = "50";

    /** Sets what limits waiting, and asks for what must be in force, in one go. */
    private static final String SETTINGS = "SELECT set_config('statement_timeout', '45s', false),"
            + " set_config('lock_timeout', '30s', false),"
            + " set_config('idle_in_transaction_session_timeout', '60s', false),"
            + " current_setting('synchronous_commit'), current_setting('fsync')";

    /**
     * Every question about a message goes along an index. Without this, one that was planned while the tables were empty
     * would read growing ones from end to end, until the server next looks how large they are. JIT would be misled by it.
     */
    private static final String ALONG_INDEXES =
            "SELECT set_config('enable_seqscan', 'off', false), set_config('jit', 'off', false)";

    /** Each kept statement is planned once for all values: there is one good way for each of them. */
    private static final String PLANNED_ONCE = "SELECT set_config('plan_cache_mode', 'force_generic_plan', false)";

    /** Texts are pressed all the same, in a tenth of the time, where the server was built with what that takes. */
    private static final String PRESSED_QUICKLY = "SELECT set_config(name, 'lz4', false) FROM pg_settings"
            + " WHERE name = 'default_toast_compression' AND 'lz4' = ANY(enumvals)";

    // Any number nobody else uses in this database: the letters DESKGATE.
    private static final String MIGRATION_LOCK = "SELECT pg_advisory_lock(x'4445534b47415445'::bigint)";

    private static final Set<String> HERE = Set.of("", "localhost", "127.0.0.1", "::1", "[::1]");

    private static final int SYNCHRONOUS_COMMIT = 4;
    private static final int FSYNC = 5;

    private PostgresConnection() {}

    static boolean understands(String url) {
        return Driver.parseURL(url, new Properties()) != null;
    }

    /**
     * Whether mail and password would leave this machine without a word on encryption: the driver then asks for it, checks
     * no certificate, and goes on in the open where the answer is no.
     */
    static boolean mayBeOverheard(String url) {
        Properties told = Driver.parseURL(url, new Properties());
        boolean decided = told.containsKey(PGProperty.SSL_MODE.getName())
                || told.containsKey(PGProperty.SSL.getName())
                || told.containsKey(PGProperty.SOCKET_FACTORY.getName());
        return !decided && !isHere(told.getProperty(PGProperty.PG_HOST.getName(), "localhost"));
    }

    // Several hosts stand there with commas between them. No name is looked up: that would be a wait, and no proof.
    private static boolean isHere(String hosts) {
        StringTokenizer each = new StringTokenizer(hosts, ",");
        while (each.hasMoreTokens()) {
            if (!HERE.contains(each.nextToken().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    static Connection open(String url, String name) throws SQLException {
        Connection connection = new Driver().connect(url, properties());
        try {
            requireVersion(connection, name);
            requireDurability(connection, name);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        PGProperty.APPLICATION_NAME.set(properties, "deskgate");
        PGProperty.CONNECT_TIMEOUT.set(properties, CONNECT_SECONDS);
        PGProperty.SOCKET_TIMEOUT.set(properties, SOCKET_SECONDS);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.ASSUME_MIN_SERVER_VERSION.set(properties, Integer.toString(OLDEST_VERSION));
        // The details of an error quote what is in the tables: addresses and mail.
        PGProperty.LOG_SERVER_ERROR_DETAIL.set(properties, false);
        return properties;
    }

    /** Waits until nobody else holds the lock, and holds it for as long as the connection is open. */
    static void holdMigrationLock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(MIGRATION_LOCK);
        }
    }

    static void prepareForMany(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(ALONG_INDEXES);
            statement.execute(PLANNED_ONCE);
            statement.execute(PRESSED_QUICKLY);
        }
    }

    private static void requireVersion(Connection connection, String name) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST_VERSION) {
            throw unusable(name, "PostgreSQL " + version + " is too old: use " + OLDEST_VERSION + " or newer");
        }
    }

    private static void requireDurability(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SETTINGS)) {
            row.next();
            requireOn(name, "synchronous_commit", row.getString(SYNCHRONOUS_COMMIT));
            requireOn(name, "fsync", row.getString(FSYNC));
        }
    }

    private static void requireOn(String name, String setting, String value) {
        if (value.equals("off")) {
            throw unusable(name, setting + " is off, a power cut would lose tickets: switch it on");
        }
    }

    private static PermanentFailure unusable(String name, String why) {
        return new PermanentFailure(name + " cannot be used: " + why, new IllegalStateException(why));
    }
}
