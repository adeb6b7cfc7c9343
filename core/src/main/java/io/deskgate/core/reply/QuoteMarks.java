package io.deskgate.core.reply;

import io.deskgate.core.email.Blanks;

/** The marks that mail programs put in front of quoted lines. */
final class QuoteMarks {
    private static final int LONGEST_INITIALS = 3;

    private QuoteMarks() {}

    static boolean isQuoted(Lines lines, int line) {
        if (lines.isBlank(line)) {
            return false;
        }
        // A line between arrows, ">>> look here <<<", is decoration.
        return lines.firstChar(line) == '>'
                ? lines.lastChar(line) != '<' || lines.length(line) == 1
                : initials(lines, line);
    }

    /** Marks such as {@code KL> } that name who is quoted. */
    private static boolean initials(Lines lines, int line) {
        String text = lines.text();
        int at = lines.contentStart(line);
        int end = Math.min(at + LONGEST_INITIALS, at + lines.length(line) - 1);
        int letters = at;
        while (letters < end && text.charAt(letters) >= 'A' && text.charAt(letters) <= 'Z') {
            letters++;
        }
        return letters > at && text.charAt(letters) == '>';
    }

    /** What is quoted, without the marks. */
    static String unquoted(String content) {
        int at = 0;
        while (at < content.length() && (content.charAt(at) == '>' || Blanks.isBlank(content.charAt(at)))) {
            at++;
        }
        return content.substring(at);
    }
}
