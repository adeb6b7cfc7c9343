package io.deskgate.app;

import java.nio.file.Path;
import java.util.Map;

/** Finds the database: the option, else {@code DESKGATE_DB}, else a file in the platform's folder for data. */
final class DatabaseUrl {
    private static final String SQLITE = "jdbc:sqlite:";

    private final Map<String, String> environment;

    DatabaseUrl(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The JDBC URL for what the option says, empty when it was not given. A plain path means a SQLite file. */
    String of(String option) {
        String given = option.isEmpty() ? environment.getOrDefault("DESKGATE_DB", "") : option;
        if (given.isEmpty()) {
            return SQLITE + dataFolder().resolve("deskgate.db");
        }
        if (given.startsWith("postgresql:") || given.startsWith("sqlite:")) {
            return "jdbc:" + given;
        }
        return given.startsWith("jdbc:") ? given : SQLITE + given;
    }

    private Path dataFolder() {
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name");
        if (system.startsWith("Windows")) {
            return folder("LOCALAPPDATA", Path.of(home, "AppData", "Local")).resolve("Deskgate");
        }
        if (system.startsWith("Mac")) {
            return Path.of(home, "Library", "Application Support", "Deskgate");
        }
        return folder("XDG_DATA_HOME", Path.of(home, ".local", "share")).resolve("deskgate");
    }

    private Path folder(String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isEmpty() ? otherwise : Path.of(value);
    }
}
