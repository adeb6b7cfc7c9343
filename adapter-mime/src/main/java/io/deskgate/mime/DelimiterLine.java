package io.deskgate.mime;

import java.nio.charset.StandardCharsets;

/**
 * The lines that divide a multipart: two hyphens, the boundary, two more hyphens behind the last part, blanks, line end
 * (RFC 2046, 5.1.1). One boundary may be the beginning of another, so a line with anything else in it is none.
 */
final class DelimiterLine {
    /** {@link #end}: the bytes at hand do not show whether the line is a delimiter. */
    static final int UNDECIDED = -1;
    /** {@link #end}: it is none. */
    static final int NONE = -2;

    private final byte[] pattern;

    DelimiterLine(String boundary) {
        this.pattern = "--".concat(boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    int length() {
        return pattern.length;
    }

    /** Where a line begins like a delimiter, not before {@code from}; -1 when none does. {@code fresh}: one begins at 0. */
    int find(SectionBuffer in, int from, boolean fresh) {
        int at = in.find(pattern, from);
        while (at >= 0 && !(at == 0 ? fresh : in.at(at - 1) == '\n')) {
            at = in.find(pattern, at + 1);
        }
        return at;
    }

    /** Where the line after the delimiter at {@code at} begins, {@link #UNDECIDED} or {@link #NONE}. */
    int end(SectionBuffer in, int at) {
        int limit = in.held();
        int i = at + pattern.length + (isClosing(in, at) ? 2 : 0);
        while (i < limit && (in.at(i) == ' ' || in.at(i) == '\t' || in.at(i) == '\r')) {
            i++;
        }
        if (i == limit) {
            return UNDECIDED;
        }
        boolean halfClosing = in.at(i) == '-' && i == limit - 1 && i == at + pattern.length;
        return in.at(i) == '\n' ? i + 1 : halfClosing ? UNDECIDED : NONE;
    }

    /** Whether the delimiter at {@code at} says that no part follows. */
    boolean isClosing(SectionBuffer in, int at) {
        int i = at + pattern.length;
        return i + 1 < in.held() && in.at(i) == '-' && in.at(i + 1) == '-';
    }
}
