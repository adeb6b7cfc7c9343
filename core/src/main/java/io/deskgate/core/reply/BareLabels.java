package io.deskgate.core.reply;

import java.util.Optional;

/** QUIRK: Lotus Notes quotes below a name, a date, and labels that stand alone: "To" and "Subject" without colons. */
final class BareLabels implements HeadFinder {
    private static final int LONGEST = 20;
    private static final int MOST_LINES = 12;

    @Override
    public Optional<Head> at(Lines lines, int line) {
        if (label(lines, line) != HeaderLabel.TO) {
            return Optional.empty();
        }
        int start = sender(lines, line);
        int end = subject(lines, line);
        return start < line && end > line ? Optional.of(new Head(Head.Kind.HEADER, start, end)) : Optional.empty();
    }

    /** The line of the name above the line of the date. */
    private static int sender(Lines lines, int line) {
        int date = lines.previousWritten(line);
        if (date < 1 || !lines.mayMark(date) || lines.isBlank(date - 1)) {
            return line;
        }
        Dates dates = Dates.of(lines.content(date));
        return dates.first() && dates.timed() ? date - 1 : line;
    }

    private static int subject(Lines lines, int from) {
        for (int line = from + 1; line < Math.min(from + MOST_LINES, lines.count()); line++) {
            if (label(lines, line) == HeaderLabel.SUBJECT) {
                return line + 1;
            }
        }
        return from;
    }

    private static HeaderLabel label(Lines lines, int line) {
        boolean fits = !lines.isBlank(line) && lines.length(line) <= LONGEST;
        return fits ? HeaderLabel.named(lines.content(line)) : HeaderLabel.NONE;
    }
}
