package io.deskgate.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A value that comes by standard input, where no other user of the machine can read it. */
final class ValueInput {
    private static final int MOST_BYTES = 1024 * 1024;

    private ValueInput() {}

    /** The first line alone; empty when there is none. {@code what} it is, for people. */
    static String line(Surroundings surroundings, String what) {
        try {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
            String line = reader.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the " + what + " from standard input", e);
        }
    }

    /** All of it, without the line end behind it. */
    static String read(Surroundings surroundings) {
        try {
            String text = new String(surroundings.in().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            String line = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
            return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the value from standard input", e);
        }
    }
}
