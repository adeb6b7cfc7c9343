package io.deskgate.core.reply;

import java.util.Optional;

/** "On Monday, Kim wrote:" on one line or wrapped over a few, in the languages of the world. */
final class AttributionLine implements HeadFinder {
    private static final int MOST_LINES = 6;

    @Override
    public Optional<Head> at(Lines lines, int first) {
        boolean name = isNameAboveAddress(lines, first);
        if (!lines.mayMark(first) || !name && !hasTrace(lines, first)) {
            return Optional.empty();
        }
        StringBuilder joined = new StringBuilder();
        for (int line = first; line < Math.min(first + MOST_LINES, lines.count()); line++) {
            if (!join(joined, lines, line)) {
                return Optional.empty();
            }
            Clues clues = Clues.of(joined.toString());
            if (!lines.isBlank(line) && clues.areAttribution(quoteBelow(lines, line + 1))) {
                return beginsLater(lines, first, line) ? Optional.empty() : head(first, line);
            }
            if (line == first && !name && !clues.mayGoOn()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Some languages begin with the name, and where it is long the address stands in the next line. */
    private static boolean isNameAboveAddress(Lines lines, int line) {
        int next = line + 1;
        if (next >= lines.count() || lines.isBlank(next) || lines.isBlank(line)) {
            return false;
        }
        int start = lines.contentStart(next);
        boolean open = lines.text().startsWith("<", start) || lines.text().startsWith("(<", start);
        return (open || lines.lastChar(line) == '<') && Addresses.hasAddress(lines.content(next));
    }

    /** A cheap first look that most lines do not survive. Whatever passes {@link Clues} passes this, too. */
    private static boolean hasTrace(Lines lines, int line) {
        String content = lines.content(line);
        String bare = Decoration.bare(content);
        if (bare.isEmpty() || Clues.endsWithColon(bare) || Decoration.begins(content) || bare.indexOf('@') >= 0) {
            return true;
        }
        Dates dates = Dates.of(bare);
        boolean date = dates.first() || dates.dated() && dates.timed();
        return date || dates.digits() && AttributionWords.areAround(lines.phrase(line), bare);
    }

    private static Optional<Head> head(int first, int last) {
        return Optional.of(new Head(Head.Kind.ATTRIBUTION, first, last + 1));
    }

    /** Takes a line more; not beyond a quoted one, unless an address in angle brackets was cut there. */
    private static boolean join(StringBuilder joined, Lines lines, int line) {
        if (lines.isBlank(line)) {
            return line > 0 && !lines.isBlank(line - 1);
        }
        boolean quoted = joined.length() > 0 && QuoteMarks.isQuoted(lines, line) && !isOpen(joined);
        if (quoted || joined.length() + lines.length(line) >= Lines.LONGEST_MARKER) {
            return false;
        }
        joined.append(joined.length() == 0 ? "" : " ").append(lines.content(line));
        return true;
    }

    private static boolean isOpen(StringBuilder joined) {
        return joined.chars().map(c -> c == '<' ? 1 : c == '>' ? -1 : 0).sum() > 0;
    }

    /** Whether a line below would do alone: then what stands above it is text. */
    private static boolean beginsLater(Lines lines, int first, int last) {
        for (int line = first + 1; line <= last; line++) {
            boolean anew = !lines.isBlank(line) && Clues.of(lines.content(line)).beginsAnew();
            String above = lines.content(line - 1);
            if (anew && Dates.of(above).isVague() && !namesSender(above)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has an address in angle brackets, which belongs to what stands below. */
    private static boolean namesSender(String above) {
        int open = above.indexOf('<');
        return open >= 0 && above.indexOf('@', open) > 0;
    }

    private static boolean quoteBelow(Lines lines, int line) {
        int next = lines.nextWritten(line);
        return next < lines.count() && QuoteMarks.isQuoted(lines, next);
    }
}
