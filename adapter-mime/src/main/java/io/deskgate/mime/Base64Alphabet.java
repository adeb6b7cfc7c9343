package io.deskgate.mime;

import java.util.Arrays;

/** The 64 characters of RFC 2045, 6.8. */
final class Base64Alphabet {
    static final int JUNK = -1;
    static final int PADDING = -2;
    static final int BLANK = -3;

    private static final byte[] VALUES = values();

    private Base64Alphabet() {}

    /** Six bits, or a negative number for what stands for none. */
    static int valueOf(int character) {
        return VALUES[character & 0xff];
    }

    private static byte[] values() {
        byte[] values = new byte[256];
        Arrays.fill(values, (byte) JUNK);
        for (int i = 0; i < 26; i++) {
            values['A' + i] = (byte) i;
            values['a' + i] = (byte) (i + 26);
        }
        for (int i = 0; i < 10; i++) {
            values['0' + i] = (byte) (i + 52);
        }
        values['+'] = 62;
        values['/'] = 63;
        values['='] = PADDING;
        for (char blank : new char[] {' ', '\t', '\r', '\n'}) {
            values[blank] = BLANK;
        }
        return values;
    }
}
