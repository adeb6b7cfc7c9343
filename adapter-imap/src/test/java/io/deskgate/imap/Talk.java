package io.deskgate.imap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation written down: {@code C:} what the client says, {@code S:} what the server says, {@code TAG} for the
 * tag of the last command, {@code #} for remarks, {@code !} for what the test is told. {@code S-} is a line of the
 * server without its end; {@code X} hangs up.
 */
record Talk(List<String> lines) {
    static final String HANGS_UP = "X";

    Talk {
        lines = List.copyOf(lines);
    }

    static Talk of(String... lines) {
        return new Talk(List.of(lines));
    }

    /** The usual beginning with a server that can do {@code capabilities}, and then these lines. */
    static Talk afterLogIn(String capabilities, String... lines) {
        List<String> all = new ArrayList<>(List.of(
                "S: * OK [CAPABILITY IMAP4rev1 " + capabilities + "] ready",
                "C: TAG LOGIN user secret",
                "S: TAG OK [CAPABILITY IMAP4rev1 " + capabilities + "] welcome"));
        all.addAll(List.of(lines));
        return new Talk(all);
    }

    static Talk read(Path file) {
        try {
            return new Talk(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written behind {@code ! name}; empty when nothing is. */
    String told(String name) {
        return lines.stream()
                .filter(line -> line.startsWith("! " + name + " "))
                .map(line -> line.substring(name.length() + 3).strip())
                .findFirst()
                .orElse("");
    }

    /** What is said, without remarks. */
    List<String> said() {
        return lines.stream()
                .filter(line -> line.startsWith("C: ")
                        || line.startsWith("S:")
                        || line.startsWith("S-")
                        || line.equals(HANGS_UP))
                .toList();
    }
}
