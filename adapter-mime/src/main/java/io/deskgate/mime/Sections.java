package io.deskgate.mime;

import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a multipart, one section after the other: what stands before its first delimiter, then its parts. Each
 * section reads to its end like a stream of its own; the line end before a delimiter belongs to the delimiter.
 */
final class Sections extends InputStream {
    private static final int BUFFER_BYTES = 16 * 1024;
    private static final int LONGEST_LINE_END = 2;

    private final InputStream in;
    private final DelimiterLine delimiter;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;
    /** What lies before certainly belongs to this section. */
    private int safe;
    /** Where the next section begins, once the end of this one was seen. */
    private int next = -1;

    private boolean fresh = true;
    private boolean drained;
    private boolean closed;

    Sections(InputStream in, String boundary) {
        this.in = in;
        this.delimiter = new DelimiterLine(boundary);
    }

    /** Passes what is left of this section and goes on to the next; false when there is none. */
    boolean next() throws IOException {
        while (hasMore()) {
            position = safe;
            fresh = false;
        }
        if (next < 0 || closed) {
            return false;
        }
        position = next;
        safe = next;
        next = -1;
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
        fresh = false;
        return buffer[position++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, safe - position);
        System.arraycopy(buffer, position, target, offset, count);
        position += count;
        fresh = false;
        return count;
    }

    private boolean hasMore() throws IOException {
        while (position == safe) {
            if (next >= 0 || drained && safe == limit) {
                return false;
            }
            load();
            look();
        }
        return true;
    }

    private void load() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, limit - position);
        limit -= position;
        position = 0;
        int count = limit < BUFFER_BYTES ? in.read(buffer, limit, BUFFER_BYTES - limit) : 0;
        drained |= count < 0;
        limit += Math.max(count, 0);
    }

    private void look() {
        int at = delimiter.find(buffer, position, limit, fresh);
        while (at >= 0) {
            int end = delimiter.end(buffer, at, limit);
            if (end != DelimiterLine.NONE) {
                stopBefore(at, end);
                return;
            }
            at = delimiter.find(buffer, at + 1, limit, false);
        }
        safe = drained ? limit : Math.max(position, limit - delimiter.length() - LONGEST_LINE_END);
    }

    private void stopBefore(int at, int end) {
        safe = lineEndBefore(at);
        boolean allShown = drained || position == 0 && limit == BUFFER_BYTES;
        if (end >= 0 || allShown) {
            next = end >= 0 ? end : limit;
            closed = delimiter.isClosing(buffer, at, limit);
        }
    }

    private int lineEndBefore(int at) {
        if (at == position) {
            return at;
        }
        return at - 1 > position && buffer[at - 2] == '\r' ? at - 2 : at - 1;
    }
}
