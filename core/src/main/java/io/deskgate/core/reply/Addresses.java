package io.deskgate.core.reply;

/** Mail addresses, links and telephone numbers, recognised roughly. */
final class Addresses {
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 20;
    private static final int MOST_LETTERS = 14;

    private Addresses() {}

    static boolean hasAddress(String text) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at > 0 && at + 1 < text.length() && isPart(text.charAt(at - 1)) && isPart(text.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mail address is all there is. */
    static boolean isAddress(String line) {
        return line.indexOf(' ') < 0 && hasAddress(line);
    }

    /** Whether there is a link in a text that was folded. */
    static boolean hasLink(String folded) {
        return folded.contains("://") || folded.contains("www.") || isDomain(folded);
    }

    private static boolean isDomain(String line) {
        int dot = line.lastIndexOf('.');
        return dot > 2
                && line.indexOf(' ') < 0
                && line.length() - dot >= 3
                && line.length() - dot <= 6
                && line.indexOf('@') < 0
                && line.chars().noneMatch(Character::isDigit);
    }

    /** Whether there are digits enough for a telephone number: most lines have not. */
    static boolean hasDigitsOfAPhone(String line) {
        int digits = 0;
        for (int at = 0; at < line.length() && digits < FEWEST_DIGITS; at++) {
            digits += Character.isDigit(line.charAt(at)) ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    /** Whether the line is a telephone number, perhaps with a word such as "Fax" in front. */
    static boolean isPhone(String line) {
        int digits = 0;
        int letters = 0;
        for (int at = 0; at < line.length(); at++) {
            digits += Character.isDigit(line.charAt(at)) ? 1 : 0;
            letters += Character.isLetter(line.charAt(at)) ? 1 : 0;
        }
        boolean number = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS && letters <= MOST_LETTERS;
        return number && line.indexOf('@') < 0 && !Dates.of(line).timed();
    }

    /** Without the first web address, bare or in brackets. */
    static String withoutLink(String content) {
        int link = content.indexOf("http");
        int end = link;
        while (end >= 0 && end < content.length() && " >)]".indexOf(content.charAt(end)) < 0) {
            end++;
        }
        return link < 0 ? content : content.substring(0, link) + content.substring(end);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || "._+-'[".indexOf(c) >= 0;
    }
}
