package io.deskgate.persistence;

import io.deskgate.core.email.Segment;
import io.deskgate.core.email.Segment.Kind;
import io.deskgate.core.email.TrimmedText;
import java.util.ArrayList;
import java.util.List;

/** Segments as one column: a letter for the kind and the length of each, in their order. Empty when all is new. */
final class SegmentText {
    private SegmentText() {}

    /** The column for these segments, of a text of which the store keeps {@code length} characters. */
    static String of(List<Segment> segments, int length) {
        StringBuilder column = new StringBuilder();
        for (Segment segment : segments) {
            if (segment.start() < length) {
                column.append(letter(segment.kind())).append(Math.min(segment.end(), length) - segment.start());
            }
        }
        return column.toString();
    }

    /** The segments of a text. */
    static List<Segment> segments(String column, String text) {
        if (column.isEmpty()) {
            return TrimmedText.whole(text).segments();
        }
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < column.length(); at = endOfNumber(column, at + 1)) {
            int end = start + Integer.parseInt(column, at + 1, endOfNumber(column, at + 1), 10);
            segments.add(new Segment(kind(column.charAt(at)), start, end));
            start = end;
        }
        return segments;
    }

    private static int endOfNumber(String column, int from) {
        int end = from;
        while (end < column.length() && column.charAt(end) >= '0' && column.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static char letter(Kind kind) {
        return switch (kind) {
            case NEW -> 'N';
            case CONTEXT -> 'C';
            case QUOTE -> 'Q';
            case SIGNATURE -> 'S';
            case DISCLAIMER -> 'D';
        };
    }

    private static Kind kind(char letter) {
        for (Kind kind : Kind.values()) {
            if (letter(kind) == letter) {
                return kind;
            }
        }
        throw new IllegalStateException("segments of a comment are named N, C, Q, S or D, found " + letter);
    }
}
