package io.deskgate.core.reply;

import io.deskgate.core.email.Blanks;

/** Lines that may be a person's or a company's name: a few words without digits. */
final class Names {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private Names() {}

    static boolean hasLetter(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    static boolean isName(Lines lines, int line) {
        return lines.length(line) <= LONGEST && isName(lines.content(line), MOST_WORDS);
    }

    static boolean isName(String content, int mostWords) {
        int words = 0;
        for (int at = 0; at < content.length(); at++) {
            char c = content.charAt(at);
            if (Character.isDigit(c) || ":?@=;\"".indexOf(c) >= 0) {
                return false;
            }
            boolean letter = Character.isLetter(c);
            words += letter && (at == 0 || Blanks.isBlank(content.charAt(at - 1)) || at == 1) ? 1 : 0;
        }
        return words > 0 && words <= mostWords;
    }
}
