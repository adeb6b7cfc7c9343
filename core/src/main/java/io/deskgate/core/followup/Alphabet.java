package io.deskgate.core.followup;

/**
 * Letters that survive whatever mail programs and servers do to an address: a to z and 2 to 7 (RFC 4648, 6), so that
 * upper and lower case are the same.
 */
final class Alphabet {
    static final int BITS_PER_LETTER = 5;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private Alphabet() {}

    /** The first bits of these bytes as so many letters. */
    static String write(byte[] bytes, int letters) {
        StringBuilder text = new StringBuilder(letters);
        for (int i = 0; i < letters; i++) {
            text.append(LETTERS.charAt(fiveBits(bytes, i * BITS_PER_LETTER)));
        }
        return text.toString();
    }

    static boolean isWritten(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (LETTERS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int fiveBits(byte[] bytes, int from) {
        int value = 0;
        for (int bit = from; bit < from + BITS_PER_LETTER; bit++) {
            value = value << 1 | bytes[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
        }
        return value;
    }
}
