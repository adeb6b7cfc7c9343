package io.deskgate.mime;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The 7-bit encoding of Unicode (RFC 2152), which Java does not know. */
final class Utf7 {
    private static final int BITS_PER_CHAR = 16;

    private final StringBuilder text = new StringBuilder();
    private boolean shifted;
    private int bits;
    private int held;

    private Utf7() {}

    static boolean isMeantBy(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT);
        return name.equals("utf-7") || name.equals("unicode-1-1-utf-7") || name.equals("utf7");
    }

    /** Anything that is not UTF-7 is taken as it is. */
    static String decode(byte[] bytes, int length) {
        String source = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Utf7 decoder = new Utf7();
        for (int i = 0; i < length; i++) {
            decoder.add(source.charAt(i), i + 1 < length ? source.charAt(i + 1) : ' ');
        }
        return decoder.text.toString();
    }

    private void add(char c, char next) {
        if (!shifted) {
            shiftOrKeep(c, next);
            return;
        }
        int six = Base64Alphabet.valueOf(c);
        if (six >= 0) {
            collect(six);
            return;
        }
        shifted = false;
        if (c != '-') {
            shiftOrKeep(c, next);
        }
    }

    private void shiftOrKeep(char c, char next) {
        if (c != '+') {
            text.append(c);
            return;
        }
        shifted = true;
        bits = 0;
        held = 0;
        if (next == '-') {
            text.append('+');
        }
    }

    private void collect(int six) {
        held = held << 6 | six;
        bits += 6;
        if (bits >= BITS_PER_CHAR) {
            bits -= BITS_PER_CHAR;
            text.append((char) (held >> bits));
            held &= (1 << bits) - 1;
        }
    }
}
