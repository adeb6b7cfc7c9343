package io.deskgate.core.reply;

import java.util.StringTokenizer;

/** "Jane Doe | Sales | +44 20 7946 0000" as the last paragraph: a full name first, and a way to reach it. */
final class BarsEnding implements Ending {
    private static final String BARS = "|\u2022\u00B7";
    private static final int LONGEST = 200;
    private static final int FEWEST_PIECES = 3;
    private static final int MOST_WORDS_OF_A_NAME = 4;

    @Override
    public int start(Lines lines, int from, int to) {
        int line = to - 1;
        int above = lines.previousWritten(line);
        boolean apart = above >= from && (above < line - 1 || LetterWords.isClosing(lines, above));
        return apart && lines.lastChar(above) != ':' && lines.lastChar(above) != '?' && isCard(lines, line) ? line : to;
    }

    private static boolean isCard(Lines lines, int line) {
        if (lines.length(line) > LONGEST || lines.lastChar(line) == '?') {
            return false;
        }
        StringTokenizer pieces = new StringTokenizer(lines.content(line), BARS);
        boolean enough = pieces.countTokens() >= FEWEST_PIECES;
        return enough && isFullName(pieces.nextToken().strip()) && new ContactLines(lines, line, line + 1).hasAny();
    }

    private static boolean isFullName(String piece) {
        return piece.indexOf(' ') > 0
                && Character.isUpperCase(piece.charAt(0))
                && Names.isName(piece, MOST_WORDS_OF_A_NAME);
    }
}
