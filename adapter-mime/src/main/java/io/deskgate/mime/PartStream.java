package io.deskgate.mime;

import java.io.IOException;
import java.io.InputStream;

/**
 * One message or part. Header lines can be looked at before they are taken, and no line is ever held as a whole: one
 * that does not fit the buffer is shown in pieces.
 */
final class PartStream extends InputStream {
    private static final int BUFFER_BYTES = 8 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;
    private int shown;

    PartStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return position < limit || load() ? buffer[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position == limit) {
            return in.read(target, offset, length);
        }
        int count = Math.min(length, limit - position);
        System.arraycopy(buffer, position, target, offset, count);
        position += count;
        return count;
    }

    /** Shows the next line, or as much of it as fits; false at the end. What was shown before must have been taken. */
    boolean showLine() throws IOException {
        shown = 0;
        do {
            for (int i = position + shown; i < limit; i++) {
                if (buffer[i] == '\n') {
                    shown = i + 1 - position;
                    return true;
                }
            }
            shown = length();
        } while (load());
        return shown > 0;
    }

    /** Number of bytes shown, line end included. */
    int shown() {
        return shown;
    }

    /** One of the bytes shown or looked at. */
    int at(int index) {
        return buffer[position + index] & 0xff;
    }

    /** Whether the line end is among the bytes shown. */
    boolean showsLineEnd() {
        return shown > 0 && at(shown - 1) == '\n';
    }

    /** Whether nothing but a line end is shown. */
    boolean showsBlankLine() {
        for (int i = 0; i < shown; i++) {
            if (at(i) != '\n' && at(i) != '\r') {
                return false;
            }
        }
        return showsLineEnd() || length() < BUFFER_BYTES;
    }

    /** Makes {@code count} bytes visible, counted from the first one shown, if there are so many. */
    int look(int count) throws IOException {
        boolean more = true;
        while (more && length() < count) {
            more = load();
        }
        return length();
    }

    /** Copies the bytes from {@code from} to {@code to} of those shown. */
    void copy(int from, int to, Collected target) {
        target.append(buffer, position + from, to - from);
    }

    /** Copies as much of what comes as can be looked at; nothing is taken. */
    void peek(Collected target) throws IOException {
        copy(0, look(BUFFER_BYTES), target);
    }

    /** Takes the bytes shown. */
    void take() {
        position += shown;
        shown = 0;
    }

    /** Takes the first {@code count} of the bytes shown. */
    void take(int count) {
        position += count;
        shown -= count;
    }

    private int length() {
        return limit - position;
    }

    /** Reads more behind what is there already; false when nothing comes or nothing fits. */
    private boolean load() throws IOException {
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, length());
            limit -= position;
            position = 0;
        }
        int count = limit < BUFFER_BYTES ? in.read(buffer, limit, BUFFER_BYTES - limit) : -1;
        limit += Math.max(count, 0);
        return count > 0;
    }
}
