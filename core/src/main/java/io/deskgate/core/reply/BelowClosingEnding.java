package io.deskgate.core.reply;

/** What stands below "Best regards, Kim Lee", when it tells how to reach her. Closing and name stay. */
final class BelowClosingEnding implements Ending {
    private static final int MOST_LINES = 20;

    @Override
    public int start(Lines lines, int from, int to) {
        int line = to - 1;
        for (int seen = 0; line >= from && seen < MOST_LINES; line--) {
            if (LetterWords.isClosing(lines, line)) {
                return belowName(lines, line, to);
            }
            seen += lines.isBlank(line) ? 0 : 1;
        }
        return to;
    }

    private static int belowName(Lines lines, int closing, int to) {
        int name = lines.nextWritten(closing + 1);
        boolean named = name < to && Names.isName(lines, name);
        int start = lines.nextWritten(named ? name + 1 : closing + 1);
        return start < to && new ContactLines(lines, start, to).areSignature() ? start : to;
    }
}
