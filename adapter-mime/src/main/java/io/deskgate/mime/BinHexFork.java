package io.deskgate.mime;

import java.io.IOException;

/** Undoes the run lengths of BinHex and finds the data in it: name, twenty bytes of header, then the data fork. */
final class BinHexFork {
    private static final int REPEAT = 0x90;
    private static final int HEADER_BEHIND_NAME = 1 + 4 + 4 + 2 + 4 + 4 + 2;
    private static final int LENGTH_AT = 1 + 4 + 4 + 2;

    private final Collected header = new Collected(1 + 255 + HEADER_BEHIND_NAME);
    private final byte[] ready = new byte[4 * 1024];
    private int count;
    private long left = -1;
    private int last;
    private boolean repeating;

    /** One character per byte; empty when it did not come that far. */
    String name() {
        int length = header.length() > 0 ? header.at(0) : 0;
        return header.length() > length ? header.latin1().substring(1, length + 1) : "";
    }

    void add(int one, ByteSink target) throws IOException {
        if (!repeating && one == REPEAT) {
            repeating = true;
            return;
        }
        boolean again = repeating && one != 0;
        int times = again ? one - 1 : 1;
        last = again ? last : repeating ? REPEAT : one;
        repeating = false;
        for (int i = 0; i < times; i++) {
            put(last, target);
        }
    }

    private void put(int one, ByteSink target) throws IOException {
        if (left < 0) {
            readHeader(one);
        } else if (left > 0) {
            left--;
            ready[count++] = (byte) one;
        }
        if (count == ready.length) {
            flush(target);
        }
    }

    private void readHeader(int one) {
        header.append(one);
        int nameEnd = 1 + header.at(0);
        if (header.length() == nameEnd + HEADER_BEHIND_NAME) {
            int at = nameEnd + LENGTH_AT;
            left = (long) header.at(at) << 24 | header.at(at + 1) << 16 | header.at(at + 2) << 8 | header.at(at + 3);
        }
    }

    /** Writes what is ready. */
    void flush(ByteSink target) throws IOException {
        target.write(ready, 0, count);
        count = 0;
    }
}
