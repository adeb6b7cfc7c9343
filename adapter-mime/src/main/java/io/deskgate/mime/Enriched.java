package io.deskgate.mime;

import java.util.Locale;

/**
 * The words of text/enriched (RFC 1896) and its forerunner text/richtext (RFC 1341): commands in angle brackets go, one
 * line end is a blank, several are one less.
 */
final class Enriched {
    private static final int LONGEST_COMMAND = 60;

    private final String source;
    private final StringBuilder text;
    private int position;
    private boolean unclosed;

    private Enriched(String source) {
        this.source = source;
        this.text = new StringBuilder(source.length());
    }

    /** {@code source} has LF line ends. */
    static String words(String source) {
        return new Enriched(source).words();
    }

    private String words() {
        while (position < source.length()) {
            char c = source.charAt(position);
            if (c == '\n') {
                lineEnds();
            } else if (c == '<') {
                command();
            } else {
                text.append(c);
                position++;
            }
        }
        return text.toString();
    }

    private void lineEnds() {
        int from = position;
        while (position < source.length() && source.charAt(position) == '\n') {
            position++;
        }
        text.append(position - from == 1 ? " " : "\n".repeat(position - from - 1));
    }

    private void command() {
        int end = endOfCommand();
        if (end < 0) {
            text.append('<');
            position += source.startsWith("<<", position) ? 2 : 1;
            return;
        }
        String name = source.substring(position + 1, end).toLowerCase(Locale.ROOT);
        position = end + 1;
        switch (name) {
            case "nl", "np" -> text.append('\n');
            case "lt" -> text.append('<');
            case "param" -> skipBehind("</param>");
            case "comment" -> skipBehind("</comment>");
            default -> {
                // says how it looks
            }
        }
    }

    /** -1 when it is none: two brackets mean one, and a bracket may just stand there. */
    private int endOfCommand() {
        if (source.startsWith("<<", position)) {
            return -1;
        }
        int last = Math.min(source.length(), position + LONGEST_COMMAND);
        for (int i = position; i < last; i++) {
            if (source.charAt(i) == '>') {
                return i;
            }
        }
        return -1;
    }

    /** Looks for what is not there only once. */
    private void skipBehind(String command) {
        int end = unclosed ? -1 : source.indexOf(command, position);
        unclosed |= end < 0;
        position = end < 0 ? position : end + command.length();
    }
}
