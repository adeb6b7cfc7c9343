package io.deskgate.core.reply;

/** "- Kim" as the last line, which is no item of a list. */
final class DashNameEnding implements Ending {
    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 40;

    @Override
    public int start(Lines lines, int from, int to) {
        int line = to - 1;
        int above = lines.previousWritten(line);
        if (above < from || !isDashName(lines, line) || lines.lastChar(above) == ':') {
            return to;
        }
        boolean apart =
                above < line - 1 || Character.isLetter(lines.content(line).charAt(1));
        return apart && !isItem(lines, above) ? line : to;
    }

    private static boolean isDashName(Lines lines, int line) {
        if (!isDash(lines.firstChar(line)) || lines.length(line) > LONGEST || lines.length(line) < 2) {
            return false;
        }
        String name = Decoration.bare(lines.content(line));
        return Names.isName(name, MOST_WORDS) && Character.isLetter(name.charAt(0));
    }

    private static boolean isItem(Lines lines, int line) {
        char first = lines.firstChar(line);
        return isDash(first) || first == '*' || first == '\u2022';
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '\u2013' || c == '\u2014';
    }
}
