package io.deskgate.mime;

/** Joins the lines of format=flowed text (RFC 3676): a line that ends with a blank goes on in the next. */
final class Flowed {
    private static final String SIGNATURE = "-- ";

    private final String source;
    private final boolean deletesSpaces;
    private final StringBuilder text;
    private int openDepth = -1;

    private Flowed(String source, boolean deletesSpaces) {
        this.source = source;
        this.deletesSpaces = deletesSpaces;
        this.text = new StringBuilder(source.length());
    }

    /** The paragraphs of this text, whose lines end with LF. {@code deletesSpaces} is DelSp=yes. */
    static String unfold(String text, boolean deletesSpaces) {
        Flowed flowed = new Flowed(text, deletesSpaces);
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            flowed.add(from, end);
            from = end + 1;
        }
        return flowed.text.toString();
    }

    private void add(int from, int end) {
        int depth = 0;
        while (from + depth < end && source.charAt(from + depth) == '>') {
            depth++;
        }
        int start = from + depth;
        boolean stuffed = start < end && source.charAt(start) == ' ';
        start += stuffed ? 1 : 0;
        boolean signature = end - start == SIGNATURE.length() && source.startsWith(SIGNATURE, start);
        begin(signature ? -1 : depth, from, from + depth, start < end);
        boolean flows = !signature && end > start && source.charAt(end - 1) == ' ';
        text.append(source, start, flows && deletesSpaces ? end - 1 : end);
        openDepth = flows ? depth : -1;
    }

    private void begin(int depth, int from, int quotesEnd, boolean hasText) {
        if (openDepth >= 0 && openDepth == depth) {
            return;
        }
        if (from > 0) {
            text.append('\n');
        }
        text.append(source, from, quotesEnd);
        if (quotesEnd > from && hasText) {
            text.append(' ');
        }
    }
}
