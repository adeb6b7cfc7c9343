package io.deskgate.core.reply;

/** Rows of dashes and the like, around words or alone on a line. */
final class Decoration {
    private static final String MARKS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2500\u2501_=*~#+\u2022\u00B7";
    private static final int LONGEST_EMPHASIS = 2;

    private Decoration() {}

    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Whether dashes stand in front. */
    static boolean begins(String content) {
        return content.length() > 1 && isMark(content.charAt(0)) && isMark(content.charAt(1));
    }

    /** Whether dashes stand behind. */
    static boolean ends(String content) {
        int length = content.length();
        return length > 1 && isMark(content.charAt(length - 1)) && isMark(content.charAt(length - 2));
    }

    /** Whether there is nothing but dashes: at least two, or a single long one. */
    static boolean isRule(Lines lines, int line) {
        if (!lines.mayMark(line) || !isMark(lines.firstChar(line)) || !isMark(lines.lastChar(line))) {
            return false;
        }
        String content = lines.content(line);
        boolean single = content.length() == 1;
        return bare(content, MARKS + " ").isEmpty()
                && (!single || content.charAt(0) >= '\u2013' && content.charAt(0) <= '\u2015');
    }

    /** Without dashes around. */
    static String bare(String content) {
        return bare(content, MARKS + " \u00A0");
    }

    /** Without the stars of bold type around. */
    static String plain(String content) {
        int start = 0;
        while (start < LONGEST_EMPHASIS && start < content.length() && isEmphasis(content.charAt(start))) {
            start++;
        }
        return content.substring(start);
    }

    private static boolean isEmphasis(char c) {
        return c == '*' || c == '_';
    }

    private static String bare(String content, String around) {
        int start = 0;
        int end = content.length();
        while (start < end && around.indexOf(content.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && around.indexOf(content.charAt(end - 1)) >= 0) {
            end--;
        }
        return content.substring(start, end);
    }
}
