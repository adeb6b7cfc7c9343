package io.deskgate.core.reply;

/** A last paragraph of name, company, address, telephone. It stays when the line above announces it. */
final class ContactEnding implements Ending {
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 14;

    @Override
    public int start(Lines lines, int from, int to) {
        int start = to - 1;
        while (start > from && !lines.isBlank(start - 1) && to - start <= MOST_LINES) {
            start--;
        }
        start = belowClosing(lines, start, to);
        boolean announced = isAnnounced(lines, from, start);
        return !announced && isBlock(lines, start, to) ? start : to;
    }

    /** The first line behind "Best regards, / Kim Lee", which a reader likes to see. */
    private static int belowClosing(Lines lines, int start, int to) {
        for (int line = start; line < to - 1; line++) {
            if (LetterWords.isClosing(lines, line)) {
                return Names.isName(lines, line + 1) ? line + 2 : line + 1;
            }
        }
        return start;
    }

    private static boolean isAnnounced(Lines lines, int from, int start) {
        int above = lines.previousWritten(start);
        return above < from || lines.lastChar(above) == ':';
    }

    private static boolean isBlock(Lines lines, int start, int to) {
        if (start >= to || !new ContactLines(lines, start, to).areSignature()) {
            return false;
        }
        int above = lines.previousWritten(start);
        boolean closed = above == start - 1 || LetterWords.isClosing(lines, Math.max(above, 0));
        return closed || to - start >= FEWEST_LINES && !new ContactLines(lines, start, start + 1).hasAny();
    }
}
