package io.deskgate.core.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes the value of an Authentication-Results field apart (RFC 8601, 2.2): statements parted by semicolons, each of words;
 * comments are left out, quotes taken off. Reads each character once.
 */
final class ResultText {
    private final String text;
    private final List<List<String>> statements = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int at;

    private ResultText(String text) {
        this.text = text;
    }

    /** The statements in lower case; {@code =} stands within its word even when blanks were around it. */
    static List<List<String>> statements(String value) {
        return new ResultText(value).read();
    }

    private List<List<String>> read() {
        for (at = 0; at < text.length(); at++) {
            take(text.charAt(at));
        }
        endStatement();
        return statements;
    }

    private void take(char c) {
        switch (c) {
            case '(' -> skipComment();
            case '"' -> takeQuoted();
            case ';' -> endStatement();
            case '=' -> takeEquals();
            case ' ', '\t', '\r', '\n' -> endWord();
            default -> word.append(c);
        }
    }

    private void skipComment() {
        int depth = 1;
        while (depth > 0 && ++at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
        }
        endWord();
    }

    // What is quoted is one word, whatever stands in it; marks of the grammar in it are no marks.
    private void takeQuoted() {
        while (++at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            char c = text.charAt(at);
            word.append(c == '=' || c == ';' ? '_' : c);
        }
    }

    private void takeEquals() {
        if (word.length() == 0 && !words.isEmpty()) {
            word.append(words.remove(words.size() - 1));
        }
        word.append('=');
        while (at + 1 < text.length() && text.charAt(at + 1) == ' ') {
            at++;
        }
    }

    private void endWord() {
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private void endStatement() {
        endWord();
        if (!words.isEmpty()) {
            statements.add(words);
            words = new ArrayList<>();
        }
    }
}
