package io.deskgate.mime;

import io.deskgate.mime.QuoteMarkup.Mark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** How Outlook and its kin draw quotes: a line above bold labels such as "From:", or a blue line beside everything. */
final class OutlookQuote {
    private static final int MOST_NODES = 80;
    private static final int FEWEST_LABELS = 2;
    private static final int LONGEST_LABEL = 40;

    private OutlookQuote() {}

    static Mark of(Element div) {
        if (!InlineStyle.exists(div)) {
            return Mark.NONE;
        }
        if (isHeaderLine(div) && Labels.of(div) >= FEWEST_LABELS) {
            return Mark.QUOTE_TO_THE_END;
        }
        return InlineStyle.value(div, "border-left").startsWith("solid blue") ? Mark.QUOTE : Mark.NONE;
    }

    private static boolean isHeaderLine(Element div) {
        String line = InlineStyle.value(div, "border-top");
        return isGrey(line) && line.contains("solid")
                || isGrey(InlineStyle.value(div, "border-top-color"))
                        && InlineStyle.value(div, "border-top-style").equals("solid");
    }

    private static boolean isGrey(String value) {
        return value.contains("#e1e1e1")
                || value.contains("#b5c4df")
                || value.contains("#e5e5e5")
                || value.contains("rgb(225")
                || value.contains("rgb(181")
                || value.contains("rgb(229");
    }

    /** Counts labels in bold, in any language, among the first nodes. */
    private static final class Labels implements NodeFilter {
        private int nodes;
        private int labels;

        static int of(Element div) {
            Labels count = new Labels();
            NodeTraversor.filter(count, div);
            return count.labels;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            labels += node instanceof TextNode text && isLabel(text) ? 1 : 0;
            return ++nodes > MOST_NODES ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            return FilterResult.CONTINUE;
        }

        private static boolean isLabel(TextNode text) {
            String label = text.getWholeText().strip();
            boolean colon = label.endsWith(":") || label.endsWith("\uFF1A");
            return colon && label.length() <= LONGEST_LABEL && isBold(text);
        }

        private static boolean isBold(Node text) {
            Node node = text.parent();
            for (int up = 0; up < 3 && node instanceof Element element; up++) {
                if (element.normalName().equals("b") || element.normalName().equals("strong")) {
                    return true;
                }
                node = node.parent();
            }
            return false;
        }
    }
}
