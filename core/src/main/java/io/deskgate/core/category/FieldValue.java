package io.deskgate.core.category;

import java.util.Locale;

/** What the value of a header field comes to. */
final class FieldValue {
    private FieldValue() {}

    /** The first word in lower case, without parameters and comments. */
    static String keyword(String value) {
        int end = 0;
        while (end < value.length() && isWord(value.charAt(end))) {
            end++;
        }
        return value.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** Whether it denies what the name of the field claims. */
    static boolean isNo(String value) {
        return switch (keyword(value)) {
            case "", "no", "false", "0", "off", "none", "never" -> true;
            default -> false;
        };
    }

    private static boolean isWord(char c) {
        return c > ' ' && c != ';' && c != '(' && c != ',' && c != 127;
    }
}
