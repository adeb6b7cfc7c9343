package io.deskgate.mime;

import java.util.Locale;

/**
 * One parameter as written, or a numbered part of one (RFC 2231, 3).
 *
 * @param name in lower case, without asterisks
 * @param index its number, {@link #WHOLE} or {@link #WHOLE_ENCODED}
 * @param encoded whether its bytes are percent-encoded
 */
record Segment(String name, int index, boolean encoded, String value) {
    static final int WHOLE = -1;
    static final int WHOLE_ENCODED = -2;

    private static final int UNUSABLE = -3;
    private static final int MOST_DIGITS = 6;

    static Segment of(String writtenName, String value) {
        String name = writtenName.toLowerCase(Locale.ROOT);
        int asterisk = name.indexOf('*');
        if (asterisk < 0) {
            return new Segment(name, WHOLE, false, value);
        }
        boolean encoded = name.endsWith("*");
        String number = name.substring(asterisk + 1, Math.max(asterisk + 1, name.length() - (encoded ? 1 : 0)));
        int index = number.isEmpty() ? WHOLE_ENCODED : number(number);
        return new Segment(name.substring(0, asterisk), index, encoded, value);
    }

    private static int number(String digits) {
        if (digits.length() > MOST_DIGITS) {
            return UNUSABLE;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return UNUSABLE;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
