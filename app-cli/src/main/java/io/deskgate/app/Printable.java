package io.deskgate.app;

/** Makes text that came by mail harmless for a terminal and a log: no control, escape or direction character. */
final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** The text on one line. */
    static String line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            safe.append(c == '\n' || c == '\t' ? ' ' : harmless(c));
        }
        return safe.toString();
    }

    /** The text with its line ends and tabs. */
    static String block(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            safe.append(c == '\n' || c == '\t' ? c : harmless(c));
        }
        return safe.toString();
    }

    private static char harmless(char c) {
        return Character.isISOControl(c) || steersDirection(c) ? REPLACEMENT : c;
    }

    private static boolean steersDirection(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\u2028' || c == '\u2029';
    }
}
