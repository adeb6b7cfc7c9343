package io.deskgate.mime;

/** The control words of rich text that stand for text, and those that begin something that is none. */
final class RtfWords {
    private RtfWords() {}

    /** The text a word stands for; empty for none. */
    static String meant(String word, boolean inHtml) {
        return switch (word) {
            case "par", "line", "row", "sect", "page" -> "\n";
            case "tab" -> "\t";
            case "cell" -> inHtml ? "" : "\t";
            case "lquote" -> inHtml ? "&lsquo;" : "\u2018";
            case "rquote" -> inHtml ? "&rsquo;" : "\u2019";
            case "ldblquote" -> inHtml ? "&ldquo;" : "\u201c";
            case "rdblquote" -> inHtml ? "&rdquo;" : "\u201d";
            case "bullet" -> inHtml ? "&bull;" : "\u2022";
            case "endash" -> inHtml ? "&ndash;" : "\u2013";
            case "emdash" -> inHtml ? "&mdash;" : "\u2014";
            default -> "";
        };
    }

    /** The text a control character stands for; empty for none. */
    static String symbol(int character, boolean inHtml) {
        return switch (character) {
            case '~' -> inHtml ? "&nbsp;" : "\u00a0";
            case '_' -> inHtml ? "" : "\u2011";
            case '\n', '\r' -> "\n";
            default -> "";
        };
    }

    /** Whether the group it begins is no text. */
    static boolean isAside(String word) {
        return switch (word) {
            case "colortbl",
                    "stylesheet",
                    "info",
                    "pict",
                    "nonshppict",
                    "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf",
                    "objdata",
                    "fldinst" -> true;
            default -> false;
        };
    }
}
