package io.deskgate.app;

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
            return SQLITE + new UserFolders(environment).data().resolve("deskgate.db");
        }
        if (given.startsWith("postgresql:") || given.startsWith("sqlite:")) {
            return "jdbc:" + given;
        }
        return given.startsWith("jdbc:") ? given : SQLITE + given;
    }
}
