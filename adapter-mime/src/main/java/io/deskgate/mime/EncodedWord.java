package io.deskgate.mime;

/**
 * One encoded word where it stands in its field.
 *
 * @param charset without a language
 * @param encoding 'B' or 'Q'
 * @param from where its encoded text begins
 * @param to where its encoded text ends
 */
record EncodedWord(String source, String charset, char encoding, int from, int to) {
    static final EncodedWord NONE = new EncodedWord("", "", '-', 0, 0);

    private static final int LONGEST_CHARSET = 60;
    // QUIRK: RFC 2047 allows 75 characters. Whole subjects in one word are common.
    private static final int LONGEST_TEXT = 8192;

    /** The word that begins at {@code start} with "=?", or {@link #NONE}. */
    static EncodedWord at(String source, int start) {
        int charsetEnd = endOfCharset(source, start + 2);
        int from = charsetEnd + 3;
        if (charsetEnd < 0 || from > source.length() || source.charAt(charsetEnd + 2) != '?') {
            return NONE;
        }
        char encoding = Character.toUpperCase(source.charAt(charsetEnd + 1));
        int to = encoding == 'B' || encoding == 'Q' ? endOfText(source, from) : -1;
        return to < 0 ? NONE : new EncodedWord(source, charset(source, start + 2, charsetEnd), encoding, from, to);
    }

    boolean isNone() {
        return encoding == '-';
    }

    /** Where the field goes on behind it. */
    int end() {
        return to + 2;
    }

    private static int endOfCharset(String source, int from) {
        int last = Math.min(source.length(), from + LONGEST_CHARSET);
        for (int i = from; i < last; i++) {
            char c = source.charAt(i);
            if (c == '?') {
                return i > from ? i : -1;
            }
            if (c <= ' ' || c > '~' || c == '=') {
                return -1;
            }
        }
        return -1;
    }

    // QUIRK: RFC 2047 forbids '?' and blanks in the text; both are seen. Another "=?" ends the search.
    private static int endOfText(String source, int from) {
        int last = Math.min(source.length() - 1, from + LONGEST_TEXT);
        for (int i = from; i < last; i++) {
            char c = source.charAt(i);
            char next = source.charAt(i + 1);
            if (c == '?' && next == '=') {
                return i;
            }
            if (c == '=' && next == '?' && !isPaddingBeforeEnd(source, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPaddingBeforeEnd(String source, int at) {
        return at + 2 < source.length() && source.charAt(at + 2) == '=';
    }

    // RFC 2231, 5: a language may follow behind an asterisk.
    private static String charset(String source, int from, int to) {
        int asterisk = source.indexOf('*', from);
        return source.substring(from, asterisk >= from && asterisk < to ? asterisk : to);
    }
}
