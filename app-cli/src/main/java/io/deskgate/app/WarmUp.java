package io.deskgate.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the start script runs once to make the start-up archive: messages of each common kind through the real pipe,
 * into a database that is thrown away.
 */
final class WarmUp {
    private static final List<String> MESSAGES = List.of("first-message.eml", "html-with-files.eml", "reply.eml");

    private WarmUp() {}

    /** Answers 0 when every message was received. */
    static int run() {
        try {
            Path folder = Files.createTempDirectory("deskgate-warm-up-");
            try {
                return MESSAGES.stream().mapToInt(name -> pipe(name, folder)).sum();
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use a temporary folder", e);
        }
    }

    private static int pipe(String name, Path folder) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        String database = folder.resolve("warm-up.db").toString();
        Surroundings surroundings = new Surroundings(message(name), nowhere, nowhere, Map.of("DESKGATE_DB", database));
        return Main.run(surroundings, List.of("pipe", "--recipient", "support@desk.example"));
    }

    private static InputStream message(String name) {
        try (InputStream in = WarmUp.class.getResourceAsStream("warm-up/" + name)) {
            return new ByteArrayInputStream(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged: " + name, e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
