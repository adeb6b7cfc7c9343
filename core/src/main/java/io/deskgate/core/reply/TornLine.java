package io.deskgate.core.reply;

/** The rest of a quoted line that was wrapped without a quote mark: it stands right between two quoted lines. */
record TornLine(Lines lines, int line) {
    private static final int FULL_LINE = 60;

    boolean isQuoted() {
        boolean between = line > 0
                && line + 1 < lines.count()
                && QuoteMarks.isQuoted(lines, line - 1)
                && QuoteMarks.isQuoted(lines, line + 1);
        return between && lines.mayMark(line) && (isLink() || goesOn());
    }

    private boolean isLink() {
        String content = lines.content(line);
        int link = content.indexOf("://");
        int blank = content.indexOf(' ');
        return link >= 0 && (blank < 0 || blank > link);
    }

    private boolean goesOn() {
        return lines.length(line - 1) >= FULL_LINE && Character.isLowerCase(lines.firstChar(line));
    }
}
