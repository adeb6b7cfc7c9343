package io.deskgate.mime;

import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a multipart, one section after the other: what stands before its first delimiter, then its parts. Each
 * section reads to its end like a stream of its own; the line end before a delimiter belongs to the delimiter.
 */
// QUIRK: mime4j's own boundary stream takes a delimiter in mid-line where its buffer was refilled, and any line that
// merely begins with one; with the boundaries x and x-alt, which scripts like to write, that tears the parts apart.
final class Sections extends InputStream {
    private static final int LONGEST_LINE_END = 2;
    private static final int NOT_SEEN = -1;

    private final SectionBuffer in;
    private final DelimiterLine delimiter;
    /** So many of the bytes at hand certainly belong to this section. */
    private int safe;
    /** How far away the next section begins, once the end of this one was seen. */
    private int next = NOT_SEEN;

    private boolean fresh = true;
    private boolean drained;
    private boolean closed;

    Sections(InputStream in, String boundary) {
        this.in = new SectionBuffer(in);
        this.delimiter = new DelimiterLine(boundary);
    }

    /** Passes what is left of this section and goes on to the next; false when there is none. */
    boolean next() throws IOException {
        while (hasMore()) {
            in.pass(safe);
            taken(safe);
        }
        if (next == NOT_SEEN || closed) {
            return false;
        }
        in.pass(next);
        next = NOT_SEEN;
        fresh = true;
        return true;
    }

    /** Whether the delimiter that ends the multipart was met. */
    boolean isClosed() {
        return closed;
    }

    @Override
    public int read() throws IOException {
        if (!hasMore()) {
            return -1;
        }
        int one = in.read();
        taken(1);
        return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!hasMore()) {
            return -1;
        }
        int count = in.read(target, offset, Math.min(length, safe));
        taken(count);
        return count;
    }

    private void taken(int count) {
        safe -= count;
        next -= next == NOT_SEEN ? 0 : count;
        fresh &= count == 0;
    }

    private boolean hasMore() throws IOException {
        while (safe == 0) {
            if (next != NOT_SEEN || drained && in.held() == 0) {
                return false;
            }
            drained |= !in.isFull() && in.fillBuffer() < 0;
            look();
        }
        return true;
    }

    private void look() {
        int at = delimiter.find(in, 0, fresh);
        while (at >= 0) {
            int end = delimiter.end(in, at);
            if (end != DelimiterLine.NONE) {
                stopBefore(at, end);
                return;
            }
            at = delimiter.find(in, at + 1, false);
        }
        int held = in.held();
        safe = drained ? held : Math.max(0, held - delimiter.length() - LONGEST_LINE_END);
    }

    private void stopBefore(int at, int end) {
        safe = lineEndBefore(at);
        if (end >= 0 || drained || in.isFull()) {
            next = end >= 0 ? end : in.held();
            closed = delimiter.isClosing(in, at);
        }
    }

    private int lineEndBefore(int at) {
        if (at == 0) {
            return 0;
        }
        return at > 1 && in.at(at - 2) == '\r' ? at - 2 : at - 1;
    }
}
