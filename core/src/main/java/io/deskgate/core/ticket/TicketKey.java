package io.deskgate.core.ticket;

import java.util.Locale;
import java.util.Optional;

/** What people call a ticket: {@code SUP-42}. Unique; a key that was given once is never given again. */
public record TicketKey(BranchKey branch, long number) {
    private static final int MAX_DIGITS = 18;

    /** Refuses numbers below 1. */
    public TicketKey {
        if (number < 1) {
            throw new IllegalArgumentException("ticket numbers start at 1, got " + number);
        }
    }

    /** Reads {@code SUP-42} or {@code sup-42}; empty for anything else. */
    public static Optional<TicketKey> parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0 || !isNumber(text.substring(dash + 1))) {
            return Optional.empty();
        }
        String letters = text.substring(0, dash).toUpperCase(Locale.ROOT);
        try {
            return Optional.of(new TicketKey(new BranchKey(letters), Long.parseLong(text.substring(dash + 1))));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(String text) {
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && !text.isEmpty() && text.length() <= MAX_DIGITS;
    }

    @Override
    public String toString() {
        return branch + "-" + number;
    }
}
