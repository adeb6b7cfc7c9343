package io.deskgate.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What the start script runs once to make the start-up archive: messages of each common kind through the real pipe,
 * into a database that is thrown away. It has its tables already, as on the usual way: what is in the archive and not
 * used makes each start longer.
 */
record WarmUp(String database) {
    private static final List<String> MESSAGES =
            List.of("first-message.eml", "html-with-files.eml", "text-and-html.eml", "reply.eml");

    /** What a thread gets that asks for its first logger while another does. Here that may not happen. */
    private static final String LOGGER_OF_THE_SECOND = "org.slf4j.helpers.SubstituteLogger";

    /** Answers 0 when every message was received. */
    int run() {
        load(LOGGER_OF_THE_SECOND);
        int codes = 0;
        for (String name : MESSAGES) {
            codes += pipe(name);
        }
        return codes;
    }

    private static void load(String name) {
        try {
            Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("slf4j is another: look what its LoggerFactory loads now", e);
        }
    }

    private int pipe(String name) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
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
}
