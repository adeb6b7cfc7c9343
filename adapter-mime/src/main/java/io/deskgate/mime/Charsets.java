package io.deskgate.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Finds the charset a label means. */
final class Charsets {
    private static final int LONGEST_NAME = 40;

    private Charsets() {}

    /** Empty when nobody knows it. */
    static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        if (name.equals("utf-8") || name.equals("utf8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (name.equals("us-ascii") || name.equals("ascii")) {
            return Optional.of(StandardCharsets.US_ASCII);
        }
        return name.length() > LONGEST_NAME ? Optional.empty() : known(CharsetAliases.of(name));
    }

    /** What "Western" bytes mean to those who send them. */
    static Charset western() {
        return known("windows-1252").orElse(StandardCharsets.ISO_8859_1);
    }

    private static Optional<Charset> known(String name) {
        Optional<Charset> charset = supported(name);
        return charset.isPresent() ? charset : supported(CharsetAliases.plainer(name));
    }

    private static Optional<Charset> supported(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
