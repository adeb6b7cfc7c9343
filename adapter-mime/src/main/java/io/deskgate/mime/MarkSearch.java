package io.deskgate.mime;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Looks whether any element calls itself a quote or a signature, shown or not. */
final class MarkSearch implements NodeFilter {
    private boolean found;

    private MarkSearch() {}

    static boolean in(Element root) {
        MarkSearch search = new MarkSearch();
        NodeTraversor.filter(search, root);
        return search.found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        found = node instanceof Element element && isMark(element);
        return found ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    /** In Gmail's frame quotes need no other mark. */
    private static boolean isMark(Element element) {
        return QuoteMarkup.isGmailFrame(element) || QuoteMarkup.of(element) != QuoteMarkup.Mark.NONE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        return FilterResult.CONTINUE;
    }
}
