package io.deskgate.mime;

/** Text of a body: LF line ends, no control characters but tabs, no line ends at its end. */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        int end = endOfText(text);
        int dirt = firstDirt(text, end);
        return dirt == end ? text.substring(0, end) : cleaned(text, dirt, end);
    }

    /** The text without the line ends at its end. */
    static String trimmed(String text) {
        return text.substring(0, endOfText(text));
    }

    private static int endOfText(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    private static int firstDirt(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c >= '\u007f' && isDirt(c)) {
                return i;
            }
        }
        return end;
    }

    private static boolean isDirt(char c) {
        return c <= '\u009f' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static String cleaned(String text, int from, int end) {
        char[] all = text.toCharArray();
        int length = from;
        for (int i = from; i < end; i++) {
            char c = all[i];
            if (c >= ' ' && c < '\u007f' || c == '\n' || c == '\t') {
                all[length++] = c;
            } else if (c == '\r') {
                length = endLine(all, i, end, length);
            } else if (isPair(all, i, end)) {
                all[length++] = c;
                all[length++] = all[++i];
            } else if (Character.isSurrogate(c)) {
                all[length++] = '\ufffd';
            } else if (!isDirt(c)) {
                all[length++] = c;
            }
        }
        return new String(all, 0, length);
    }

    // QUIRK: a CR alone ends a line for those who write it; before LF (or before another CR and LF) it adds nothing.
    private static int endLine(char[] all, int at, int end, int length) {
        boolean more = at + 1 < end && (all[at + 1] == '\n' || all[at + 1] == '\r');
        if (more) {
            return length;
        }
        all[length] = '\n';
        return length + 1;
    }

    private static boolean isPair(char[] all, int at, int end) {
        return at + 1 < end && Character.isSurrogatePair(all[at], all[at + 1]);
    }
}
