package io.deskgate.core.reply;

/** "Sent from my iPhone" as the last line, perhaps with rows of dashes around. */
final class MobileEnding implements Ending {
    @Override
    public int start(Lines lines, int from, int to) {
        boolean isOne = MobileSignature.isAt(lines, to - 1)
                || Decoration.isRule(lines, to - 1)
                || isApart(lines, from, to - 1) && MobileSignature.mayBeAt(lines, to - 1);
        return isOne ? to - 1 : to;
    }

    /** Whether it is a paragraph of its own below something else. */
    private static boolean isApart(Lines lines, int from, int line) {
        int above = lines.previousWritten(line);
        return above >= from && (above < line - 1 || Decoration.isRule(lines, above));
    }
}
