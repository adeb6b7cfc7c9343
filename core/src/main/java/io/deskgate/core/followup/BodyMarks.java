package io.deskgate.core.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds marks of ours in a text: {@code [#SUP-42.SIGNATURE]}. */
final class BodyMarks {
    static final String OPENING = "[#";
    static final String CLOSING = "]";

    /** More than any honest conversation quotes. */
    private static final int MOST_MARKS = 20;

    private static final int MOST_LETTERS = 64;

    private BodyMarks() {}

    static List<Mark> in(String text) {
        List<Mark> marks = new ArrayList<>();
        int open = text.indexOf(OPENING);
        while (open >= 0 && marks.size() < MOST_MARKS) {
            Optional<Mark> mark = markAt(text, open + OPENING.length());
            if (mark.isPresent()) {
                marks.add(mark.get());
            }
            open = text.indexOf(OPENING, open + 1);
        }
        return marks;
    }

    private static Optional<Mark> markAt(String text, int start) {
        String near = text.substring(start, Math.min(text.length(), start + MOST_LETTERS));
        int close = near.indexOf(CLOSING);
        return close < 0 ? Optional.empty() : Mark.withoutNonce(near.substring(0, close));
    }
}
