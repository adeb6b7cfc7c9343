package io.deskgate.core.category;

/**
 * The text of a report.
 *
 * @param said what the mail server says
 * @param returned the message it brings back in the text; empty when it does not
 */
record Notice(String said, String returned) {
    private static final int MOST_CHARS = 64 * 1024;
    private static final int FEWEST_FIELDS = 3;

    static Notice of(String text) {
        String read = text.substring(0, Math.min(text.length(), MOST_CHARS));
        int begin = returnedAt(read);
        return begin < 0
                ? new Notice(read, "")
                : new Notice(untilMarker(read.substring(0, begin)), plain(read.substring(begin)));
    }

    /** Without a last line such as "--- Below this line is a copy of the message." */
    private static String untilMarker(String said) {
        String stripped = said.stripTrailing();
        int last = stripped.lastIndexOf('\n') + 1;
        return stripped.startsWith("--", last) || stripped.startsWith(" --", last) ? stripped.substring(0, last) : said;
    }

    /** Where header fields of a message begin that stand close together; -1 when there are none. */
    private static int returnedAt(String text) {
        for (int start = 0; start >= 0 && start < text.length(); start = nextLine(text, start)) {
            if (isHeaderField(line(text, start)) && isHeader(text, start)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isHeader(String text, int start) {
        int fields = 0;
        boolean telling = false;
        int line = start;
        for (int lines = 0; lines < 40 && line >= 0 && line < text.length(); lines++) {
            String name = FieldLines.nameOf(unquoted(line(text, line)));
            if (line(text, line).isBlank()) {
                break;
            }
            fields += name.isEmpty() ? 0 : 1;
            telling |= isOnlyInHeaders(name);
            line = nextLine(text, line);
        }
        return telling && fields >= FEWEST_FIELDS;
    }

    private static boolean isHeaderField(String line) {
        return switch (FieldLines.nameOf(unquoted(line))) {
            case "return-path", "received", "message-id", "from", "to", "date", "subject", "mime-version" -> true;
            case "reply-to", "content-type", "dkim-signature", "x-mailer", "user-agent", "sender" -> true;
            default -> false;
        };
    }

    private static boolean isOnlyInHeaders(String name) {
        return switch (name) {
            case "return-path", "received", "message-id", "mime-version", "dkim-signature" -> true;
            default -> false;
        };
    }

    /** Without the quote marks or blanks that all its lines begin with. */
    private static String plain(String returned) {
        String margin = margin(returned);
        if (margin.isEmpty()) {
            return returned;
        }
        StringBuilder plain = new StringBuilder(returned.length());
        for (int start = 0; start >= 0 && start < returned.length(); start = nextLine(returned, start)) {
            String line = line(returned, start);
            plain.append(line, line.startsWith(margin) ? margin.length() : 0, line.length())
                    .append('\n');
        }
        return plain.toString();
    }

    private static String margin(String text) {
        int end = 0;
        while (end < text.length()
                && (text.charAt(end) == ' ' || text.charAt(end) == '>' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String unquoted(String line) {
        return line.substring(margin(line).length());
    }

    private static String line(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static int nextLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? -1 : end + 1;
    }
}
