package io.deskgate.mime;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Finds UTF-8 under another label. Its characters of several bytes follow a pattern that other charsets hardly ever hit
 * by chance: Western text never, short words in charsets with other letters now and then.
 */
final class WrongLabel {
    private static final int CERTAIN = 4;

    private WrongLabel() {}

    static boolean isReallyUtf8(byte[] bytes, int length, Charset claimed) {
        if (claimed.equals(StandardCharsets.UTF_8)) {
            return false;
        }
        int first = firstHigh(bytes, length);
        if (first == length || !leads(bytes, first, length)) {
            return false;
        }
        int needed = claimed.equals(Charsets.western()) || claimed.equals(StandardCharsets.US_ASCII) ? 1 : CERTAIN;
        return leads(bytes, length) >= needed && TextDecoder.isValid(bytes, length, StandardCharsets.UTF_8);
    }

    private static int firstHigh(byte[] bytes, int length) {
        int at = 0;
        while (at < length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private static boolean leads(byte[] bytes, int at, int length) {
        return (bytes[at] & 0xc0) == 0xc0 && at + 1 < length && (bytes[at + 1] & 0xc0) == 0x80;
    }

    private static int leads(byte[] bytes, int length) {
        int leads = 0;
        for (int i = 0; i < length; i++) {
            leads += (bytes[i] & 0xc0) == 0xc0 ? 1 : 0;
        }
        return leads;
    }
}
