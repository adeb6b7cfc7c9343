package io.deskgate.mime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes up to a limit; what does not fit is left out and can be asked for. */
final class Collected {
    private static final int FIRST_BYTES = 128;
    private static final int LONGEST_CHARACTER = 4;

    private final int limit;
    private byte[] bytes = new byte[FIRST_BYTES];
    private int length;
    private boolean overflown;

    Collected(int limit) {
        this.limit = limit;
    }

    void append(byte[] source, int offset, int count) {
        int fits = Math.min(count, limit - length);
        overflown |= fits < count;
        makeRoom(fits);
        System.arraycopy(source, offset, bytes, length, fits);
        length += fits;
    }

    void append(int one) {
        if (length == limit) {
            overflown = true;
            return;
        }
        makeRoom(1);
        bytes[length++] = (byte) one;
    }

    /** Whether something was left out. */
    boolean isOverflown() {
        return overflown;
    }

    int length() {
        return length;
    }

    /** The first {@link #length()} bytes count; not a copy. */
    byte[] bytes() {
        return bytes;
    }

    /** Takes back the bytes of a character that the limit may have cut in two. */
    void dropCutCharacter() {
        int least = Math.max(0, length - LONGEST_CHARACTER);
        while (length > least && bytes[length - 1] < 0) {
            length--;
        }
    }

    /** One of the bytes that count, 0 to 255. */
    int at(int index) {
        return bytes[index] & 0xff;
    }

    /** Number of bytes before the line end at the end, if there is one. */
    int lengthWithoutLineEnd() {
        int end = length;
        while (end > 0 && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
            end--;
        }
        return end;
    }

    boolean startsWith(String ascii) {
        if (length < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is this one line, blanks and line end at its end aside. */
    boolean isLine(String ascii) {
        return startsWith(ascii) && latin1().stripTrailing().length() == ascii.length();
    }

    void clear() {
        length = 0;
        overflown = false;
    }

    /** One character per byte. */
    String latin1() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    private void makeRoom(int count) {
        if (length + count > bytes.length) {
            long wanted = Math.max(length + count, 2L * bytes.length);
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, wanted));
        }
    }
}
