package io.deskgate.mime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines that divide a multipart: two hyphens, the boundary, two more hyphens behind the last part, blanks, line end
 * (RFC 2046, 5.1.1). One boundary may be the beginning of another, so a line with anything else in it is none.
 */
final class DelimiterLine {
    /** {@link #end}: the bytes at hand do not show whether the line is a delimiter. */
    static final int UNDECIDED = -1;
    /** {@link #end}: it is none. */
    static final int NONE = -2;

    private static final int BYTES = 256;

    private final byte[] pattern;
    private final int[] shifts = new int[BYTES];

    DelimiterLine(String boundary) {
        this.pattern = "--".concat(boundary).getBytes(StandardCharsets.ISO_8859_1);
        Arrays.fill(shifts, pattern.length + 1);
        for (int i = 0; i < pattern.length; i++) {
            shifts[pattern[i] & 0xff] = pattern.length - i;
        }
    }

    int length() {
        return pattern.length;
    }

    /** Where a line of {@code bytes} begins like a delimiter; -1 when none does. {@code fresh}: a line begins at from. */
    // The byte behind the place looked at says how far the next possible place is (Sunday's search), so that few bytes
    // are looked at. Only lines are compared, each once: linear whatever the bytes are.
    int find(byte[] bytes, int from, int limit, boolean fresh) {
        int at = from;
        while (at + pattern.length <= limit) {
            if (bytes[at] == '-' && (at == from ? fresh : bytes[at - 1] == '\n') && standsAt(bytes, at)) {
                return at;
            }
            int behind = at + pattern.length;
            at += behind < limit ? shifts[bytes[behind] & 0xff] : pattern.length;
        }
        return -1;
    }

    private boolean standsAt(byte[] bytes, int at) {
        return Arrays.equals(bytes, at, at + pattern.length, pattern, 0, pattern.length);
    }

    /** Where the line after the delimiter at {@code at} begins, {@link #UNDECIDED} or {@link #NONE}. */
    int end(byte[] bytes, int at, int limit) {
        int i = at + pattern.length + (isClosing(bytes, at, limit) ? 2 : 0);
        while (i < limit && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r')) {
            i++;
        }
        if (i == limit) {
            return UNDECIDED;
        }
        boolean halfClosing = bytes[i] == '-' && i == limit - 1 && i == at + pattern.length;
        return bytes[i] == '\n' ? i + 1 : halfClosing ? UNDECIDED : NONE;
    }

    /** Whether the delimiter at {@code at} says that no part follows. */
    boolean isClosing(byte[] bytes, int at, int limit) {
        int i = at + pattern.length;
        return i + 1 < limit && bytes[i] == '-' && bytes[i + 1] == '-';
    }
}
