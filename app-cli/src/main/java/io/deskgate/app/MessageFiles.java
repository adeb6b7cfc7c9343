package io.deskgate.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The messages of a folder: every {@code NAME.eml} in it and below, in the order of their names. */
final class MessageFiles {
    /** How their names end. */
    static final String ENDING = ".eml";

    private MessageFiles() {}

    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }
}
