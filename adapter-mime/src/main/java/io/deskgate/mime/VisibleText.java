package io.deskgate.mime;

/** Text from HTML without what a database or a terminal chokes on. */
final class VisibleText {
    private VisibleText() {}

    /** The text without control characters other than line ends and tabs, and without halves of characters. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDirt(text.charAt(i))) {
                return cleaned(text, i);
            }
        }
        return text;
    }

    private static boolean isDirt(char c) {
        if (c >= ' ' && c < '\u007f') {
            return false;
        }
        return c <= '\u009f' ? c != '\n' && c != '\t' : Character.isSurrogate(c);
    }

    private static String cleaned(String text, int from) {
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                i += OneLine.appendPair(text, i, clean);
            } else if (!isDirt(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }
}
