package io.deskgate.core.reply;

import io.deskgate.core.email.Segment;
import io.deskgate.core.email.Segment.Kind;
import io.deskgate.core.email.TrimmedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What each line of a text is taken for so far. All are new at first. */
final class Outline {
    private final Lines lines;
    private final Kind[] kinds;
    /** Quoted line by line: these may turn out to be what an answer refers to. */
    private final BitSet quoted = new BitSet();

    private int untouchable;

    Outline(Lines lines) {
        this.lines = lines;
        this.kinds = new Kind[lines.count()];
        this.untouchable = lines.count();
        Arrays.fill(kinds, Kind.NEW);
    }

    Lines lines() {
        return lines;
    }

    void mark(Kind kind, int from, int to) {
        Arrays.fill(kinds, from, to, kind);
    }

    void markQuoted(int line) {
        kinds[line] = Kind.QUOTE;
        quoted.set(line);
    }

    /** Everything from this line on is new, its signatures included. */
    void keepFrom(int line) {
        mark(Kind.NEW, line, lines.count());
        untouchable = line;
    }

    /** The line from which on everything is kept. */
    int untouchable() {
        return untouchable;
    }

    Kind kind(int line) {
        return kinds[line];
    }

    boolean isNew(int line) {
        return kinds[line] == Kind.NEW;
    }

    boolean isSpoken(int line) {
        return isNew(line) && !lines.isBlank(line);
    }

    boolean isQuoted(int line) {
        return quoted.get(line);
    }

    /** Gives back what was cut when nothing else would be left to read. */
    void neverEmpty() {
        if (hasWritten(Kind.NEW)) {
            return;
        }
        boolean quotes = hasWritten(Kind.QUOTE);
        for (int line = 0; line < kinds.length; line++) {
            kinds[line] = quotes && kinds[line] != Kind.QUOTE ? kinds[line] : Kind.NEW;
        }
    }

    private boolean hasWritten(Kind kind) {
        for (int line = 0; line < kinds.length; line++) {
            if (kinds[line] == kind && !lines.isBlank(line)) {
                return true;
            }
        }
        return false;
    }

    /** Lines of a kind in a row are one segment; blank lines go with what stands above them. */
    TrimmedText trimmed() {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int line = lines.nextWritten(0); line < kinds.length; line = lines.nextWritten(line + 1)) {
            int next = lines.nextWritten(line + 1);
            if (next == kinds.length || kinds[next] != kinds[line]) {
                int end = lines.start(next);
                segments.add(new Segment(kinds[line], start, end));
                start = end;
            }
        }
        return segments.isEmpty() ? TrimmedText.whole(lines.text()) : new TrimmedText(lines.text(), segments);
    }
}
