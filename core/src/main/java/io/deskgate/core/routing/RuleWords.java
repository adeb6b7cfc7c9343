package io.deskgate.core.routing;

/** A rule as words: bare ones, quoted ones and commas. In quotes a backslash takes the next character as it is. */
final class RuleWords {
    private final int line;
    private final String text;
    private int position;

    RuleWords(int line, String text) {
        this.line = line;
        this.text = text;
    }

    boolean atEnd() {
        skipBlanks();
        return position == text.length();
    }

    /** Takes the word if it is the next one, whatever its case. */
    boolean take(String word) {
        skipBlanks();
        int end = position + word.length();
        boolean same = text.regionMatches(true, position, word, 0, word.length()) && endsWord(end);
        position = same ? end : position;
        return same;
    }

    /** The next word, without its quotes. */
    String word(String expected) {
        skipBlanks();
        if (position == text.length()) {
            throw wrong(expected);
        }
        return text.charAt(position) == '"' ? quoted() : bare(expected);
    }

    private String bare(String expected) {
        int start = position;
        while (position < text.length() && !isBoundary(text.charAt(position))) {
            position++;
        }
        if (position == start) {
            throw wrong(expected);
        }
        return text.substring(start, position);
    }

    private String quoted() {
        int start = position++;
        StringBuilder value = new StringBuilder();
        while (position < text.length() && text.charAt(position) != '"') {
            position += text.charAt(position) == '\\' && position + 1 < text.length() ? 1 : 0;
            value.append(text.charAt(position++));
        }
        if (position == text.length()) {
            position = start;
            throw wrong("a closing quote");
        }
        position++;
        return value.toString();
    }

    private boolean endsWord(int end) {
        return end == text.length() || end < text.length() && isBoundary(text.charAt(end)) || isComma(end - 1);
    }

    private boolean isComma(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == ',';
    }

    private static boolean isBoundary(char c) {
        return Character.isWhitespace(c) || c == ',' || c == '"';
    }

    private void skipBlanks() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    /** For a word that stands where it may, but is none of its kind. */
    IllegalArgumentException refused(IllegalArgumentException why) {
        return new IllegalArgumentException(inLine() + why.getMessage(), why);
    }

    IllegalArgumentException wrong(String expected) {
        String rest = text.substring(position);
        return new IllegalArgumentException(
                inLine() + "expected " + expected + " " + (rest.isEmpty() ? "at its end" : "instead of: " + rest));
    }

    private String inLine() {
        return "rule in line " + line + ": ";
    }
}
