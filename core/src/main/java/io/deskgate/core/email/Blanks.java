package io.deskgate.core.email;

/** What a reader sees as nothing: white space, and characters without any width. */
public final class Blanks {
    /** QUIRK: Streak and Mailtrack leave this syllable, nearly invisible, at the end of mail they track. */
    private static final char TRACKER = '\u1427';

    private Blanks() {}

    /** Whether nothing is seen of it. */
    public static boolean isBlank(char c) {
        if (c < 128) {
            return c <= ' ' || c == 127;
        }
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || isUnseen(c);
    }

    private static boolean isUnseen(char c) {
        return c == TRACKER || c == '\u00AD' || c == '\u3164' || Character.getType(c) == Character.FORMAT;
    }

    /** The text without blanks around it. */
    public static String trim(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(start, end).toString();
    }
}
