package io.deskgate.core.reply;

import io.deskgate.core.email.Segment.Kind;
import java.util.BitSet;
import java.util.List;

/** Takes signatures and small print off the end of each new stretch. */
final class Endings {
    /** Nobody signs more often; a text that does is hostile. */
    private static final int MOST_ROUNDS = 12;

    private static final Ending MOBILE = new MobileEnding();
    private static final Ending DISCLAIMER = new DisclaimerEnding();
    private static final List<Ending> SIGNATURES = List.of(
            new DashesEnding(), new BelowClosingEnding(), new ContactEnding(), new BarsEnding(), new DashNameEnding());

    private final Outline outline;
    private final Lines lines;
    private final BitSet code;

    Endings(Outline outline, BitSet code) {
        this.outline = outline;
        this.lines = outline.lines();
        this.code = code;
    }

    void takeOff() {
        int line = 0;
        while (line < outline.untouchable()) {
            int end = endOfNew(line);
            if (end > line) {
                takeOff(Math.max(line, code.previousSetBit(end - 1) + 1), end);
            }
            line = end + 1;
        }
    }

    private int endOfNew(int start) {
        int end = start;
        while (end < outline.untouchable() && outline.isNew(end)) {
            end++;
        }
        return end;
    }

    private void takeOff(int from, int end) {
        int to = writtenEnd(from, end);
        int rounds = 0;
        boolean more = true;
        while (more && to > from && rounds++ < MOST_ROUNDS) {
            int before = to;
            to = takeOff(MOBILE, Kind.SIGNATURE, from, to);
            to = takeOff(DISCLAIMER, Kind.DISCLAIMER, from, to);
            for (Ending signature : SIGNATURES) {
                to = takeOff(signature, Kind.SIGNATURE, from, to);
            }
            more = to < before;
        }
    }

    private int takeOff(Ending ending, Kind kind, int from, int end) {
        int to = end;
        while (to > from) {
            int start = ending.start(lines, from, to);
            if (start >= to) {
                return to;
            }
            outline.mark(kind, start, to);
            to = writtenEnd(from, start);
            if (ending != MOBILE) {
                return to;
            }
        }
        return to;
    }

    private int writtenEnd(int from, int end) {
        return Math.max(from, lines.previousWritten(end) + 1);
    }
}
