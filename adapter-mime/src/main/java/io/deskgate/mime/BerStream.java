package io.deskgate.mime;

import java.io.IOException;
import java.io.InputStream;

/** Tags and lengths of BER (X.690), read forwards only. A length that is not there is met as the end of the bytes. */
final class BerStream {
    static final int INTEGER = 0x02;
    static final int OCTETS = 0x04;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;
    static final int EXPLICIT_0 = 0xa0;
    /** {@link #length()} of what ends with a mark. */
    static final long UNTIL_MARK = -1;

    private static final int IDENTIFIER = 0x06;
    private static final int LONG_LENGTH = 0x80;
    private static final int MOST_LENGTH_BYTES = 4;
    private static final int LONGEST_IDENTIFIER = 32;
    private static final int DEEPEST = 16;

    private final InputStream in;
    private int tag;
    private long length;

    BerStream(InputStream in) {
        this.in = in;
    }

    int tag() {
        return tag;
    }

    long length() {
        return length;
    }

    int read(byte[] target, int offset, int count) throws IOException {
        return in.read(target, offset, count);
    }

    /** Goes on to the next tag and length; false at the end, at a mark, and where none can be read. */
    boolean next() throws IOException {
        tag = in.read();
        int first = in.read();
        length = first;
        if (first == LONG_LENGTH) {
            length = UNTIL_MARK;
        } else if (first > LONG_LENGTH) {
            length = longLength(first - LONG_LENGTH);
        }
        return tag > 0 && first >= 0 && length >= UNTIL_MARK;
    }

    /** Whether the next thing has this tag; its content comes next. */
    boolean enter(int wanted) throws IOException {
        return next() && tag == wanted;
    }

    /** Whether the next thing had this tag; it was passed over. */
    boolean skip(int wanted) throws IOException {
        return next() && tag == wanted && skipContent(0);
    }

    /** An object identifier; empty when the next thing is none. */
    byte[] identifier() throws IOException {
        boolean readable = next() && tag == IDENTIFIER && length >= 0 && length <= LONGEST_IDENTIFIER;
        return readable ? in.readNBytes((int) length) : new byte[0];
    }

    private boolean skipContent(int depth) throws IOException {
        if (length >= 0) {
            return in.skip(length) == length;
        }
        while (depth < DEEPEST && next()) {
            if (!skipContent(depth + 1)) {
                return false;
            }
        }
        return tag == 0 && length == 0;
    }

    private long longLength(int bytes) throws IOException {
        if (bytes > MOST_LENGTH_BYTES) {
            return UNTIL_MARK - 1;
        }
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | in.read() & 0xff;
        }
        return value;
    }
}
