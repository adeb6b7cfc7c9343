package io.deskgate.core.reply;

/** "Sent from my iPhone" as the last line, perhaps with rows of dashes around. */
final class MobileEnding implements Ending {
    @Override
    public int start(Lines lines, int from, int to) {
        boolean isOne = MobileSignature.isAt(lines, to - 1) || Decoration.isRule(lines, to - 1);
        return isOne ? to - 1 : to;
    }
}
