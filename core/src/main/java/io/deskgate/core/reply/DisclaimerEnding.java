package io.deskgate.core.reply;

/** Small print at the end, in one paragraph or with more of the kind below. */
final class DisclaimerEnding implements Ending {
    private static final int MOST_PARAGRAPHS = 6;
    private static final int MOST_LINES = 80;

    @Override
    public int start(Lines lines, int from, int to) {
        int found = to;
        int end = to;
        for (int paragraph = 0; paragraph < MOST_PARAGRAPHS && end > from; paragraph++) {
            int start = paragraphStart(lines, from, end);
            found = SmallPrint.isAt(lines, start, end) ? start : found;
            end = Math.max(from, lines.previousWritten(start) + 1);
        }
        return found;
    }

    private static int paragraphStart(Lines lines, int from, int end) {
        int lowest = Math.max(from, end - MOST_LINES);
        int start = end - 1;
        while (start > lowest && !lines.isBlank(start - 1)) {
            start--;
        }
        return start;
    }
}
