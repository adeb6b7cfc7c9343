package io.deskgate.mime;

import java.io.IOException;
import java.io.InputStream;

/** Little-endian numbers and stretches of bytes. No length it is told is believed: what is not there ends the stream. */
final class TnefStream {
    private static final int COPIED_AT_ONCE = 8 * 1024;

    private final InputStream in;
    private long position;

    TnefStream(InputStream in) {
        this.in = in;
    }

    /** Number of bytes read so far. */
    long position() {
        return position;
    }

    /** A byte; -1 at the end. */
    int next() throws IOException {
        int one = in.read();
        position += one < 0 ? 0 : 1;
        return one;
    }

    int u16() throws IOException {
        return u8() | u8() << 8;
    }

    long u32() throws IOException {
        return u16() | (long) u16() << 16;
    }

    /** The first {@code most} of {@code length} bytes; the others are passed over. */
    Collected bytes(long length, int most) throws IOException {
        Collected kept = new Collected((int) Math.min(length, most));
        copy(length, new ByteSink() {
            @Override
            public void write(byte[] bytes, int offset, int count) {
                kept.append(bytes, offset, count);
            }

            @Override
            public void finish() {
                // nothing to finish
            }
        });
        return kept;
    }

    void copy(long length, ByteSink target) throws IOException {
        if (length <= 0) {
            return;
        }
        byte[] buffer = new byte[(int) Math.min(length, COPIED_AT_ONCE)];
        for (long left = length; left > 0; ) {
            int count = in.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (count < 0) {
                throw new TnefBroken("TNEF ends in the middle of " + length + " bytes");
            }
            target.write(buffer, 0, count);
            left -= count;
            position += count;
        }
    }

    void skip(long length) throws IOException {
        bytes(length, 0);
    }

    /** The next bytes as a stream of their own; what is not read of them has to be passed over here. */
    TnefStream part(long length) {
        return new TnefStream(new Part(length));
    }

    private int take(byte[] target, int offset, int count) throws IOException {
        int taken = in.read(target, offset, count);
        position += Math.max(taken, 0);
        return taken;
    }

    private int u8() throws IOException {
        int one = next();
        if (one < 0) {
            throw new TnefBroken("TNEF ends in the middle of a number");
        }
        return one;
    }

    private final class Part extends InputStream {
        private long left;

        Part(long length) {
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? next() : -1;
        }

        @Override
        public int read(byte[] target, int offset, int count) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int taken = take(target, offset, (int) Math.min(count, left));
            left -= Math.max(taken, 0);
            return taken;
        }
    }
}
