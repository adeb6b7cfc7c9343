package io.deskgate.mime;

/**
 * A place in a text that only sees letters and digits. Quote marks, line ends, blanks and the addresses that programs
 * write behind links in their text parts do not count.
 */
final class LetterCursor {
    private static final int LONGEST_LINK = 2000;

    private final String text;
    private int at;

    LetterCursor(String text) {
        this.text = text;
        goOn(0);
    }

    private LetterCursor(LetterCursor other) {
        this.text = other.text;
        this.at = other.at;
    }

    LetterCursor copy() {
        return new LetterCursor(this);
    }

    boolean atEnd() {
        return at == text.length();
    }

    int offset() {
        return at;
    }

    char letter() {
        return Character.toLowerCase(text.charAt(at));
    }

    /** Goes to the next letter. */
    void next() {
        goOn(at + 1);
    }

    void moveTo(LetterCursor other) {
        at = other.at;
    }

    private void goOn(int from) {
        at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at = Math.max(at + 1, endOfLink(at));
        }
    }

    private int endOfLink(int open) {
        char close = switch (text.charAt(open)) {
            case '<' -> '>';
            case '(' -> ')';
            case '[' -> ']';
            default -> ' ';
        };
        return close != ' ' && isAddress(open + 1) ? behind(close, open) : open;
    }

    /** Behind the first {@code close}; where none is near, {@code open}. */
    private int behind(char close, int open) {
        int last = Math.min(text.length() - 1, open + LONGEST_LINK);
        for (int i = open; i <= last; i++) {
            if (text.charAt(i) == close) {
                return i + 1;
            }
        }
        return open;
    }

    private boolean isAddress(int from) {
        return text.startsWith("http", from)
                || text.startsWith("mailto:", from)
                || text.startsWith("tel:", from)
                || text.startsWith("cid:", from);
    }
}
