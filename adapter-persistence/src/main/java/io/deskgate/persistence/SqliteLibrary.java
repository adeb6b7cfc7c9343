package io.deskgate.persistence;

import java.nio.file.Path;

/** SQLite's own code, where it lies ready in a file. */
final class SqliteLibrary {
    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";
    private static final String LEFTOVERS = "org.sqlite.tmpdir";

    private SqliteLibrary() {}

    /**
     * Loads it, if there is one. Without one the driver takes it out of its jar, and first looks through the folder for
     * temporary files for what it took out earlier, however full that is. It looks in any case, but then where nothing is.
     */
    static void load() {
        String folder = System.getProperty(FOLDER, "");
        if (folder.isEmpty() || System.getProperty(LEFTOVERS) != null) {
            return;
        }
        try {
            System.load(Path.of(folder, System.getProperty(NAME, ""))
                    .toAbsolutePath()
                    .toString());
            System.setProperty(LEFTOVERS, folder);
        } catch (UnsatisfiedLinkError e) {
            // The driver will find a way of its own, or say why there is none.
        }
    }
}
