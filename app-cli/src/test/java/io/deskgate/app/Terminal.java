package io.deskgate.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs commands as a user would, on one database, and remembers what the last one said. */
final class Terminal {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment;

    Terminal(String database) {
        this(database, Map.of());
    }

    /** With more variables than the usual ones. */
    Terminal(String database, Map<String, String> more) {
        this.environment = new HashMap<>(more);
        environment.put("DESKGATE_DB", database);
        environment.put("DESKGATE_KEY_FILE", database + ".key");
    }

    /** Runs a command without input; answers its exit code. */
    int run(String... words) {
        return run(InputStream.nullInputStream(), words);
    }

    /** Runs a command that reads this; answers its exit code. */
    int runWith(String input, String... words) {
        return run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), words);
    }

    /** Pipes a message; answers the exit code. */
    int pipe(String message) {
        return run(new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)), "pipe");
    }

    /** Pipes one of the samples of the README. */
    int pipeSample(String name) {
        try (InputStream in = Files.newInputStream(Path.of("..", "samples", name))) {
            return run(in, "pipe");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int run(InputStream in, String... words) {
        out.reset();
        err.reset();
        return Main.run(new Surroundings(in, stream(out), stream(err), environment), List.of(words));
    }

    Map<String, String> environment() {
        return environment;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
