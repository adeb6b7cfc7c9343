package io.deskgate.persistence;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.PortFailure;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Brings tables up to date. The one place that knows Flyway, which is slow to load: only for when it is needed. */
final class Migration {
    // Held here, or the garbage collector takes the level away with the logger.
    private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

    private final Database database;
    private final Clock clock;

    Migration(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Each migration is one transaction together with its line in the history. Many may run this at once: one at a time
     * asks whether it is still {@code needed}, and all but the first find that it is not.
     */
    void runIf(BooleanSupplier needed) {
        FLYWAY_LOG.setLevel(Level.WARNING);
        try {
            database.alone(() -> {
                if (needed.getAsBoolean()) {
                    flyway().migrate();
                }
            });
        } catch (SQLException e) {
            throw database.failure(e);
        } catch (FlywayException e) {
            throw failure(e);
        }
    }

    private Flyway flyway() {
        FluentConfiguration configuration = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(new NewConnections(database))
                .locations("classpath:db/migration")
                .placeholders(placeholders());
        // Otherwise the history is written over a second connection, apart from the migration itself.
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        return configuration.load();
    }

    private Map<String, String> placeholders() {
        Map<String, String> placeholders = new HashMap<>(database.placeholders());
        placeholders.put("now", Long.toString(clock.millis()));
        return placeholders;
    }

    private PortFailure failure(FlywayException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return database.failure(sql);
            }
        }
        String text = database.name() + " cannot be brought to schema version " + Schema.NEWEST + ": " + e.getMessage();
        return new PermanentFailure(text, e);
    }
}
