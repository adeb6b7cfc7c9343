package io.deskgate.mime;

import java.util.ArrayDeque;
import java.util.Deque;

/** Lays words out in lines. Line ends are held back until words follow, so that none pile up. */
final class TextLayout {
    private static final int MOST_LINE_ENDS = 3;
    private static final int DEEPEST = 20;

    private final StringBuilder text = new StringBuilder();
    private final Deque<int[]> lists = new ArrayDeque<>();
    private final Deque<Integer> links = new ArrayDeque<>();
    private int lineEnds;
    private int quotes;
    private int lastQuotes;
    private int preformatted;
    private boolean blank;
    private boolean cell;
    private String marker = "";

    int length() {
        return text.length();
    }

    String text() {
        return PlainText.of(text.toString());
    }

    /** Makes sure that at least {@code count} line ends stand before the next words. */
    void breakLines(int count) {
        lineEnds = Math.max(lineEnds, count);
    }

    void lineBreak() {
        lineEnds = Math.min(lineEnds + 1, MOST_LINE_ENDS);
    }

    void quote(int step) {
        quotes += step;
    }

    void preformatted(int step) {
        preformatted += step;
    }

    void openList(boolean numbered, String start) {
        int first = start.length() == 1 && Character.isDigit(start.charAt(0)) ? start.charAt(0) - '0' : 1;
        lists.push(new int[] {numbered ? first : -1});
    }

    void closeList() {
        lists.poll();
        marker = "";
    }

    void item() {
        int[] list = lists.peek();
        boolean numbered = list != null && list[0] >= 0;
        marker = numbered ? Integer.toString(list[0]++).concat(". ") : "- ";
    }

    void cell() {
        cell = true;
    }

    void openLink() {
        links.push(text.length());
    }

    /** Shows where the link leads, unless its words say so. */
    void closeLink(String address) {
        int from = links.isEmpty() ? text.length() : links.pop();
        if (address.isEmpty() || from >= text.length()) {
            return;
        }
        if (!LinkWords.say(text.substring(from, text.length()), address)) {
            blank = false;
            text.append(" (").append(address).append(')');
        }
    }

    void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted > 0 && c == '\n') {
                lineBreak();
            } else if (c == ' ' && preformatted == 0 || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                blank = true;
            } else {
                beforeWord();
                text.append(c == '\u00a0' ? ' ' : c);
            }
        }
    }

    private void beforeWord() {
        if (lineEnds > 0 || text.isEmpty()) {
            beginLine();
        } else if (cell) {
            text.append('\t');
        } else if (blank) {
            text.append(' ');
        }
        blank = false;
        cell = false;
    }

    private void beginLine() {
        if (!text.isEmpty()) {
            endLines();
        }
        prefix(quotes);
        for (int i = Math.min(lists.size(), DEEPEST); i > 1; i--) {
            text.append("  ");
        }
        text.append(marker);
        marker = "";
        lineEnds = 0;
        lastQuotes = quotes;
    }

    private void endLines() {
        endLine();
        for (int i = 1; i < lineEnds; i++) {
            prefix(Math.min(quotes, lastQuotes));
            endLine();
        }
    }

    private void endLine() {
        while (text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }

    private void prefix(int depth) {
        for (int i = Math.min(depth, DEEPEST); i > 0; i--) {
            text.append("> ");
        }
    }
}
