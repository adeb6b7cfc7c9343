package io.deskgate.mime;

import io.deskgate.core.email.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds in the text part of a message the stretches that its HTML marks. Both say the same, in other lines and with a
 * few words more or less; where they part for good, nothing more is found.
 */
final class MarkTransfer {
    private static final int LONGEST_GAP = 400;
    private static final int MOST_GAPS = 40;
    private static final int SURE = 16;
    private static final int SURE_AT_END = 5;

    private final MarkedText marked;
    private final String text;
    private final LetterCursor from;
    private final LetterCursor to;
    private int gaps;
    private int lastLetter = -1;
    private int lastStart;

    private MarkTransfer(MarkedText marked, String text) {
        this.marked = marked;
        this.text = text;
        this.from = new LetterCursor(marked.text());
        this.to = new LetterCursor(text);
    }

    /** The same text, marked. */
    static MarkedText to(String text, MarkedText marked) {
        return marked.marks().isEmpty()
                ? MarkedText.of(text)
                : new MarkedText(text, new MarkTransfer(marked, text).marks());
    }

    private List<Segment> marks() {
        List<Segment> marks = new ArrayList<>();
        for (Segment mark : marked.marks()) {
            if (!goTo(mark.start())) {
                return marks;
            }
            int start = lineStart(to.offset());
            boolean found = goTo(mark.end());
            int end = found && !from.atEnd() ? lineStart(to.offset()) : text.length();
            if ((found || isLast(mark)) && end > start) {
                marks.add(new Segment(mark.kind(), start, end));
            }
        }
        return marks;
    }

    private boolean isLast(Segment mark) {
        return mark.end() >= marked.text().length();
    }

    /** Looks once at what stands before a letter, however many marks begin and end there. */
    private int lineStart(int letter) {
        if (letter != lastLetter) {
            lastLetter = letter;
            lastStart = lineStartBefore(letter);
        }
        return lastStart;
    }

    /** Where the line begins, when nothing but quote marks stands before the letter. */
    private int lineStartBefore(int letter) {
        int start = letter;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            if (Character.isLetterOrDigit(text.charAt(start - 1))) {
                return letter;
            }
            start--;
        }
        return start;
    }

    private boolean goTo(int offset) {
        while (from.offset() < offset && !from.atEnd()) {
            if (to.atEnd()) {
                return false;
            }
            if (from.letter() != to.letter() && !bridge()) {
                return false;
            }
            if (from.offset() < offset) {
                from.next();
                to.next();
            }
        }
        return true;
    }

    /** Skips what only one of both says. */
    private boolean bridge() {
        return gaps++ < MOST_GAPS && (skip(to, from) || skip(from, to));
    }

    /** Moves one cursor to where it goes on like the other. */
    private static boolean skip(LetterCursor moved, LetterCursor other) {
        LetterCursor ahead = moved.copy();
        for (int i = 0; i < LONGEST_GAP && !ahead.atEnd(); i++) {
            if (goesOnLike(ahead, other)) {
                moved.moveTo(ahead);
                return true;
            }
            ahead.next();
        }
        return false;
    }

    private static boolean goesOnLike(LetterCursor one, LetterCursor other) {
        LetterCursor left = one.copy();
        LetterCursor right = other.copy();
        int same = 0;
        while (same < SURE && !left.atEnd() && !right.atEnd() && left.letter() == right.letter()) {
            same++;
            left.next();
            right.next();
        }
        return same == SURE || same >= SURE_AT_END && (left.atEnd() || right.atEnd());
    }
}
