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
        boolean announced = isAnnounced(lines, from, start);
        return !announced && isBlock(lines, start, to) ? start : to;
    }

    private static boolean isAnnounced(Lines lines, int from, int start) {
        int above = lines.previousWritten(start);
        return above < from || lines.lastChar(above) == ':' || lines.lastChar(start) == ':';
    }

    private static boolean isBlock(Lines lines, int start, int to) {
        if (start >= to || !new ContactLines(lines, start, to).areSignature()) {
            return false;
        }
        return to - start >= FEWEST_LINES && !new ContactLines(lines, start, start + 1).hasAny();
    }
}
