package io.deskgate.app;

import io.deskgate.core.email.RawEmail;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The messages a command looks at. */
final class NamedMessages {
    private static final Path STANDARD_INPUT = Path.of("-");

    @Parameters(
            paramLabel = "FILE",
            defaultValue = "-",
            description = "A message, - for standard input (the default), or a folder: every .eml file in it.")
    private Path file;

    /** As it was named. */
    Path place() {
        return file;
    }

    boolean isFolder() {
        return Files.isDirectory(file);
    }

    /** Complains when nothing can be read there. */
    boolean isMissing(Surroundings surroundings) {
        boolean missing = !file.equals(STANDARD_INPUT) && !Files.isReadable(file);
        if (missing) {
            surroundings.complain("cannot read " + file);
        }
        return missing;
    }

    /** The one message, or those of the folder in the order of their names. */
    List<Path> all() throws IOException {
        return isFolder() ? MessageFiles.in(file) : List.of(file);
    }

    /** Reads one of {@link #all()}, to its end. */
    static RawEmail read(Surroundings surroundings, Path message) throws IOException {
        try (InputStream in = message.equals(STANDARD_INPUT) ? surroundings.in() : Files.newInputStream(message)) {
            return RawEmail.read(in);
        }
    }
}
