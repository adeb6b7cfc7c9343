package io.deskgate.mime;

import java.nio.charset.StandardCharsets;

/** Cuts rich text into its tokens. Anything is one: what makes no sense is passed over by whoever reads them. */
final class RtfTokens {
    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        /** A control word, with or without a number. */
        WORD,
        /** A control character, such as the star of a group that may be left out. */
        SYMBOL,
        /** A byte of text, written as it is or as two hexadecimal digits. */
        BYTE,
        END
    }

    private static final int MOST_DIGITS = 9;

    private final Collected rtf;
    private int at;
    private String word = "";
    private boolean numbered;
    private int number;

    RtfTokens(Collected rtf) {
        this.rtf = rtf;
    }

    /** The control word. */
    String word() {
        return word;
    }

    /** The number behind the word, or {@code missing}. */
    int number(int missing) {
        return numbered ? number : missing;
    }

    /** The control character or the byte of text. */
    int character() {
        return number;
    }

    /** Passes over bytes that are no rich text, such as those of a picture. */
    void skip(int bytes) {
        at = (int) Math.min(rtf.length(), (long) at + Math.max(0, bytes));
    }

    Kind next() {
        while (at < rtf.length()) {
            int c = rtf.at(at++);
            switch (c) {
                case '\r', '\n', 0 -> {
                    // says nothing
                }
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                default -> {
                    return character(Kind.BYTE, c);
                }
            }
        }
        return Kind.END;
    }

    private Kind control() {
        if (at >= rtf.length()) {
            return Kind.END;
        }
        int c = rtf.at(at);
        if (isLetter(c)) {
            return word(at);
        }
        at++;
        if (c == '\'') {
            return hex();
        }
        boolean literal = c == '\\' || c == '{' || c == '}';
        return character(literal ? Kind.BYTE : Kind.SYMBOL, c);
    }

    private Kind hex() {
        int high = at < rtf.length() ? Character.digit(rtf.at(at), 16) : -1;
        int low = at + 1 < rtf.length() ? Character.digit(rtf.at(at + 1), 16) : -1;
        if (high < 0 || low < 0) {
            return character(Kind.SYMBOL, '\'');
        }
        at += 2;
        return character(Kind.BYTE, high << 4 | low);
    }

    private Kind character(Kind kind, int c) {
        number = c;
        return kind;
    }

    private Kind word(int from) {
        while (at < rtf.length() && isLetter(rtf.at(at))) {
            at++;
        }
        word = new String(rtf.bytes(), from, at - from, StandardCharsets.US_ASCII);
        readNumber();
        if (at < rtf.length() && rtf.at(at) == ' ') {
            at++;
        }
        return Kind.WORD;
    }

    private void readNumber() {
        boolean negative = at + 1 < rtf.length() && rtf.at(at) == '-' && isDigit(rtf.at(at + 1));
        at += negative ? 1 : 0;
        int from = at;
        number = 0;
        while (at < rtf.length() && at - from < MOST_DIGITS && isDigit(rtf.at(at))) {
            number = 10 * number + rtf.at(at++) - '0';
        }
        numbered = at > from;
        number = negative ? -number : number;
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
