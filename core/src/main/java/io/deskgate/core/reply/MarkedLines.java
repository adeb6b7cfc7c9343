package io.deskgate.core.reply;

import io.deskgate.core.email.Segment;
import io.deskgate.core.email.Segment.Kind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What was known before reading, such as quotes that HTML marks as quotes. */
final class MarkedLines {
    private final Kind[] kinds;
    private final BitSet marked = new BitSet();
    private final BitSet starts = new BitSet();

    MarkedLines(Lines lines, List<Segment> segments) {
        this.kinds = new Kind[segments.isEmpty() ? 0 : lines.count()];
        for (Segment segment : segments) {
            if (segment.kind() != Kind.NEW) {
                mark(lines, segment);
            }
        }
    }

    private void mark(Lines lines, Segment segment) {
        int from = firstFrom(lines, segment.start());
        int to = Math.max(from, firstFrom(lines, segment.end()));
        marked.set(from, to);
        starts.set(lines.nextWritten(from));
        Arrays.fill(kinds, from, to, segment.kind());
    }

    /** The first line whose words begin at this offset or behind it. */
    private static int firstFrom(Lines lines, int offset) {
        int low = 0;
        int high = lines.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = lines.contentStart(middle) < offset;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    boolean has(int line) {
        return marked.get(line);
    }

    /** Whether a stretch of marked lines begins here. */
    boolean begins(int line) {
        return marked.get(line) && starts.get(line);
    }

    Kind kind(int line) {
        return kinds[line];
    }
}
