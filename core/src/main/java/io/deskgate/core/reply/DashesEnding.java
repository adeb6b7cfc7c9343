package io.deskgate.core.reply;

/**
 * A signature below "--" or another row of dashes. Two dashes say it alone; a longer row is often a heading or a rule
 * between paragraphs, so what follows has to look like a signature.
 */
final class DashesEnding implements Ending {
    private static final int MOST_LINES = 40;
    private static final int MOST_LINES_BELOW_TWO_DASHES = 20;
    private static final int MOST_NAMES = 3;
    private static final int MOST_CONTACTS = 6;

    @Override
    public int start(Lines lines, int from, int to) {
        int start = to;
        int written = 0;
        for (int line = to - 1; line >= from && written <= MOST_LINES; line--) {
            if (lines.isBlank(line)) {
                continue;
            }
            if (Decoration.isRule(lines, line) && isSignature(lines, line, to, written)) {
                start = line;
            }
            written++;
        }
        return start;
    }

    private static boolean isSignature(Lines lines, int rule, int to, int written) {
        if (lines.isDashDashBlank(rule)) {
            return true;
        }
        if (lines.length(rule) <= 2 && isDash(lines.firstChar(rule))) {
            return written <= MOST_LINES_BELOW_TWO_DASHES;
        }
        boolean heading = rule > 0 && lines.length(rule - 1) == lines.length(rule);
        return !heading
                && (written <= MOST_NAMES && areNames(lines, rule + 1, to)
                        || written <= MOST_CONTACTS && isBusinessCard(lines, rule + 1, to)
                        || new ContactLines(lines, rule + 1, to).areSignature());
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '_' || c >= '\u2010' && c <= '\u2015';
    }

    /** A name, and below it nothing but names and ways to reach somebody. */
    private static boolean isBusinessCard(Lines lines, int from, int to) {
        int first = lines.nextWritten(from);
        if (first >= to || !Names.isName(lines, first)) {
            return false;
        }
        boolean reachable = false;
        for (int line = first + 1; line < to; line++) {
            boolean contact = !lines.isBlank(line) && new ContactLines(lines, line, line + 1).hasAny();
            reachable |= contact;
            if (!contact && !lines.isBlank(line) && !Names.isName(lines, line)) {
                return false;
            }
        }
        return reachable;
    }

    private static boolean areNames(Lines lines, int from, int to) {
        for (int line = from; line < to; line++) {
            if (!lines.isBlank(line) && !Names.isName(lines, line) && !Addresses.isAddress(lines.content(line))) {
                return false;
            }
        }
        return true;
    }
}
