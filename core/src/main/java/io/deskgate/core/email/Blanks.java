package io.deskgate.core.email;

/** What a reader sees as nothing: white space, and characters without any width. */
public final class Blanks {
    /** QUIRK: Streak and Mailtrack leave this syllable, nearly invisible, at the end of mail they track. */
    private static final char TRACKER = '\u1427';

    private static final char HANGUL_FILLER = '\u3164';

    /** White space, and characters for programs, the soft hyphen among them, as bits by type. */
    private static final int TYPES = 1 << Character.SPACE_SEPARATOR
            | 1 << Character.LINE_SEPARATOR
            | 1 << Character.PARAGRAPH_SEPARATOR
            | 1 << Character.FORMAT;

    private Blanks() {}

    /** Whether nothing is seen of it. */
    public static boolean isBlank(char c) {
        if (c < 128) {
            return c <= ' ' || c == 127;
        }
        return (TYPES >> Character.getType(c) & 1) != 0 || c == TRACKER || c == HANGUL_FILLER;
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
