package io.deskgate.mime;

/** A text that grows and knows where its last word ends. */
final class LaidText {
    private static final int MOST_REPEATED = 20;

    private final StringBuilder text = new StringBuilder();
    private int end;

    /** Where the last word ends. */
    int end() {
        return end;
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String from(int start) {
        return text.substring(start);
    }

    void append(char c) {
        text.append(c);
        end = c == ' ' ? end : text.length();
    }

    void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            append(words.charAt(i));
        }
    }

    /** Appends a stretch of {@code words} that ends with no blank. */
    void append(String words, int from, int to) {
        text.append(words, from, to);
        end = text.length();
    }

    /** What hostile markup nests is not repeated without end. */
    void repeat(String words, int count) {
        append(words.repeat(Math.min(count, MOST_REPEATED)));
    }

    /** Ends the line behind its last word. */
    void endLine() {
        text.setLength(end);
        append('\n');
    }
}
