package io.deskgate.mime;

/**
 * Text for one line: line ends and tabs become blanks; other control characters go, and so do those that turn the
 * direction of what stands beside them. Nothing else changes.
 */
final class OneLine {
    private OneLine() {}

    static String of(String text) {
        return isClean(text) ? text.strip() : cleaned(text).strip();
    }

    /** The first {@code limit} characters, no character cut in half. */
    static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = limit > 0 && Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end);
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEndOrTab(c)) {
                line.append(' ');
            } else if (Character.isSurrogate(c)) {
                i += appendPair(text, i, line);
            } else if (!Character.isISOControl(c) && !turnsDirection(c)) {
                line.append(c);
            }
        }
        return line.toString();
    }

    // Embeddings, overrides and isolates: a name or subject could dress up the words around it.
    private static boolean turnsDirection(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }

    private static boolean isLineEndOrTab(char c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Appends the pair at {@code at}, or U+FFFD for half a one; answers how many more characters were used. */
    static int appendPair(String text, int at, StringBuilder target) {
        boolean paired = at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
        if (!paired) {
            target.append('\ufffd');
            return 0;
        }
        target.append(text, at, at + 2);
        return 1;
    }
}
