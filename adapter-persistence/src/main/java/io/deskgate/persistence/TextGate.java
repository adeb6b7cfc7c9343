package io.deskgate.persistence;

import java.time.Instant;

/**
 * What every text and every moment passes on its way into a database, so that nothing a message can contain is refused:
 * NUL and halves of characters become U+FFFD, and what is over its limit is cut.
 */
enum TextGate {
    /** The subject of a ticket, the name of a person, a file or a branch. */
    LINE(1_000),
    /** An address, or a name that programs made. */
    ADDRESS(1_000),
    /** Why a message ended as it did. */
    REASON(4_000),
    /** The id of a message, to be looked at only. */
    MESSAGE_ID(1_000),
    /** What a message says. */
    BODY(4 * 1024 * 1024);

    private static final char UNKNOWN = '\uFFFD';
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    private final int maxChars;

    TextGate(int maxChars) {
        this.maxChars = maxChars;
    }

    String pass(String text) {
        String cut = text.length() > maxChars ? text.substring(0, maxChars) : text;
        for (int i = 0; i < cut.length(); i++) {
            // Most characters are neither, and asked for that alone.
            if (isSuspect(cut.charAt(i)) && isOdd(cut, i)) {
                return repaired(cut, i);
            }
        }
        return cut;
    }

    /** Milliseconds since 1970, from the year 1 to the year 9999. */
    static long millis(Instant moment) {
        if (moment.isBefore(FIRST)) {
            return FIRST.toEpochMilli();
        }
        return moment.isAfter(LAST) ? LAST.toEpochMilli() : moment.toEpochMilli();
    }

    private static String repaired(String text, int from) {
        char[] chars = text.toCharArray();
        for (int i = from; i < chars.length; i++) {
            if (isOdd(text, i)) {
                chars[i] = UNKNOWN;
            }
        }
        return new String(chars);
    }

    private static boolean isSuspect(char c) {
        return c == 0 || Character.isSurrogate(c);
    }

    private static boolean isOdd(String text, int i) {
        char c = text.charAt(i);
        if (c == 0) {
            return true;
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
