package io.deskgate.mime;

/** One line of uuencoded bytes: a character for their number, then four characters for every three of them. */
final class UuLine {
    /** No line stands for more bytes. */
    static final int MOST_BYTES = 63;

    private final byte[] decoded = new byte[MOST_BYTES + 3];

    /** Number of bytes the line stands for, now in {@link #bytes()}. What it lacks at its end was blanks. */
    int decode(Collected line) {
        int size = size(line);
        for (int i = 0, at = 1; i < size; i += 3, at += 4) {
            int bits = sextet(line, at) << 18 | sextet(line, at + 1) << 12;
            bits |= sextet(line, at + 2) << 6 | sextet(line, at + 3);
            decoded[i] = (byte) (bits >> 16);
            decoded[i + 1] = (byte) (bits >> 8);
            decoded[i + 2] = (byte) bits;
        }
        return size;
    }

    /** The last decoded bytes; not a copy. */
    byte[] bytes() {
        return decoded;
    }

    /**
     * Whether the line can be one: characters in range, about as many as its number says. Blanks at the end are often
     * lost, and some programs put a checksum behind.
     */
    static boolean isPossible(Collected line) {
        int length = line.lengthWithoutLineEnd();
        int characters = characters(line);
        if (length == 0 || length > characters + 2) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (line.at(i) < ' ' || line.at(i) > '`') {
                return false;
            }
        }
        return true;
    }

    /** Whether the line can be one and has all its characters. */
    static boolean isWhole(Collected line) {
        return isPossible(line) && line.lengthWithoutLineEnd() >= characters(line);
    }

    private static int size(Collected line) {
        return line.length() == 0 ? 0 : line.at(0) - ' ' & 63;
    }

    private static int characters(Collected line) {
        return 1 + (size(line) + 2) / 3 * 4;
    }

    private static int sextet(Collected line, int at) {
        return at < line.lengthWithoutLineEnd() ? line.at(at) - ' ' & 63 : 0;
    }
}
