package io.deskgate.mime;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lays words out in lines. Line ends are held back until words follow, so that none pile up. */
final class TextLayout {
    private static final int MOST_LINE_ENDS = 3;
    private static final String INDENT = "  ";
    private static final String QUOTE = "> ";

    private final LaidText text = new LaidText();
    private final Deque<Integer> links = new ArrayDeque<>();
    private final ListMarkers lists = new ListMarkers();
    private final Spaces spaces = new Spaces();
    private int lineEnds;
    private int margin;
    private int quotes;
    private int lastQuotes;
    private int preformatted;
    private int flat;
    private int tabs;
    private boolean emptyLine;

    int length() {
        return text.length();
    }

    /** Where the last word ends. */
    int end() {
        return text.end();
    }

    String text() {
        return PlainText.trimmed(text.from(0));
    }

    ListMarkers lists() {
        return lists;
    }

    /** Makes sure that at least {@code count} line ends stand before the next words, which begin or end a block. */
    void breakLines(int count) {
        if (count == 0 || flat > 0) {
            spaces.note(count > 0);
            return;
        }
        if (lineEnds == 0 || emptyLine) {
            lineEnds++;
        }
        emptyLine = false;
        margin = Math.max(margin, count);
    }

    void lineBreak() {
        if (flat > 0) {
            spaces.note(true);
            return;
        }
        lineEnds++;
        emptyLine = false;
    }

    void quote(int step) {
        quotes += step;
    }

    void preformatted(int step) {
        preformatted += step;
    }

    /** Within a row of data all cells stand on one line. */
    void row(int step) {
        flat += step;
        tabs = 0;
    }

    /** The next cell of a row of data. */
    void cell(boolean first) {
        tabs += first ? 0 : 1;
    }

    void openLink() {
        links.push(text.length());
    }

    /** Shows where the link leads, unless its words say so. */
    void closeLink(String address) {
        int from = links.isEmpty() ? text.length() : links.pop();
        if (address.isEmpty() || from >= text.length() || LinkWords.say(text.from(from), address)) {
            return;
        }
        spaces.clear();
        text.append(" (".concat(LinkWords.shown(address)).concat(")"));
    }

    void words(String words) {
        int i = 0;
        while (i < words.length()) {
            int end = endOfPlain(words, i);
            if (end > i) {
                beforeWord();
                text.append(words, i, end);
            } else {
                other(words, end++);
            }
            i = end;
        }
    }

    /** Where the first character stands that is no usual part of a word. */
    private static int endOfPlain(String words, int from) {
        int at = from;
        while (at < words.length() && words.charAt(at) > ' ' && words.charAt(at) < '\u00a0') {
            at++;
        }
        return at;
    }

    private void other(String words, int i) {
        char c = words.charAt(i);
        if (preformatted > 0 && c == '\n') {
            lineBreak();
        } else if (c == ' ' && preformatted == 0 || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
            spaces.note(true);
        } else if (c == '\u00a0' && isLineEmpty()) {
            emptyLine = true;
        } else if (!Unseen.isAt(words, i)) {
            beforeWord();
            text.append(c == '\u00a0' ? ' ' : c);
        }
    }

    private boolean isLineEmpty() {
        return preformatted == 0 && (lineEnds > 0 || text.isEmpty());
    }

    private void beforeWord() {
        if (lineEnds > 0 || text.isEmpty()) {
            beginLine();
        } else if (tabs > 0) {
            text.repeat("\t", tabs);
        } else if (spaces.pending()) {
            text.append(' ');
        }
        spaces.clear();
        tabs = 0;
        emptyLine = false;
    }

    private void beginLine() {
        if (!text.isEmpty()) {
            endLines(Math.min(Math.max(lineEnds, margin), MOST_LINE_ENDS));
        }
        text.repeat(QUOTE, quotes);
        text.repeat(INDENT, lists.indentation());
        text.append(lists.takeMarker());
        lineEnds = 0;
        margin = 0;
        lastQuotes = quotes;
    }

    private void endLines(int count) {
        text.endLine();
        for (int i = 1; i < count; i++) {
            text.repeat(QUOTE, Math.min(quotes, lastQuotes));
            text.endLine();
        }
    }
}
