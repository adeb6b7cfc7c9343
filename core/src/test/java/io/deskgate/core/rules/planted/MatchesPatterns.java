package io.deskgate.core.rules.planted;

/** Lets a sender choose how long matching takes. */
public final class MatchesPatterns {
    boolean quoted(String line) {
        return line.matches("(>+ ?)+.*");
    }
}
