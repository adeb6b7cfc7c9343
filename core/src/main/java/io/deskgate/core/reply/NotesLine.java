package io.deskgate.core.reply;

import java.util.Optional;

/**
 * QUIRK: Lotus Notes sums up what it quotes in one line, in whatever language: {@code Inactive hide details for Kim Lee
 * ---03.03.2026 09:12:01---Hello, I have}.
 */
final class NotesLine implements HeadFinder {
    private static final String DASHES = "---";
    private static final int LONGEST_DATE = 40;
    private static final int MOST_LINES = 3;

    @Override
    public Optional<Head> at(Lines lines, int first) {
        String text = "";
        for (int line = first; line < Math.min(first + MOST_LINES, lines.count()) && lines.mayMark(line); line++) {
            text = text.isEmpty() ? lines.content(line) : text + " " + lines.content(line);
            if (isSummary(text)) {
                return Optional.of(new Head(Head.Kind.HEADER, first, endOfParagraph(lines, line + 1)));
            }
            if (!mayGoOn(text)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a date and a time stand between dashes, with a name in front. */
    private static boolean isSummary(String text) {
        int dash = text.indexOf(DASHES);
        int end = dash < 0 ? -1 : text.indexOf(DASHES, dash + DASHES.length());
        if (dash < 2 || end < 0 || end - dash > LONGEST_DATE) {
            return false;
        }
        Dates dates = Dates.of(text.substring(dash, end));
        return dates.dated() && dates.timed() && Names.hasLetter(text.substring(0, dash));
    }

    private static boolean mayGoOn(String text) {
        int dash = text.indexOf(DASHES);
        return dash > 1 && text.length() - dash <= LONGEST_DATE;
    }

    /** The beginning of what is quoted may be wrapped; header fields stand below. */
    private static int endOfParagraph(Lines lines, int from) {
        int line = from;
        while (line < Math.min(from + MOST_LINES, lines.count())
                && !lines.isBlank(line)
                && HeaderLabel.of(lines, line) == HeaderLabel.NONE) {
            line++;
        }
        return line;
    }
}
