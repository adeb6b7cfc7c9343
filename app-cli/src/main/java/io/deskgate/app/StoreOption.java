package io.deskgate.app;

import picocli.CommandLine.Option;

/** The database a command works on. */
final class StoreOption {
    static final String DESCRIPTION = "The database: a file, jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME?user=…"
            + " (default: DESKGATE_DB, else a file in your data folder).";

    @Option(names = "--db", paramLabel = "URL", defaultValue = "", description = DESCRIPTION)
    private String database;

    String url(Surroundings surroundings) {
        return new DatabaseUrl(surroundings.environment()).of(database);
    }

    Wiring open(Surroundings surroundings) {
        return Wiring.open(url(surroundings), surroundings.environment());
    }
}
