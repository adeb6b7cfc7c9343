package io.deskgate.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Which byte comes first in text of two bytes a character. */
final class Unicode16 {
    private Unicode16() {}

    /** The charset itself, or little-endian UTF-16 when that is what it must mean. */
    // QUIRK: RFC 2781 takes UTF-16 without a mark for big-endian. Windows programs leave the mark out and mean the
    // other.
    static Charset orderIn(byte[] bytes, int length, Charset charset) {
        boolean open = charset.equals(StandardCharsets.UTF_16) && length >= 2 && !hasMark(bytes);
        return open && zeros(bytes, length, 1) > zeros(bytes, length, 0) ? StandardCharsets.UTF_16LE : charset;
    }

    private static boolean hasMark(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        return first == 0xfeff || first == 0xfffe;
    }

    private static int zeros(byte[] bytes, int length, int from) {
        int zeros = 0;
        for (int i = from; i < length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
