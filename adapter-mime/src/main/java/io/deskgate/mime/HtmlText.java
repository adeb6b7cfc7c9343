package io.deskgate.mime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads an HTML text aloud: paragraphs, lists, quotes and links as a person writes them in plain text. */
final class HtmlText implements NodeFilter {
    private static final String RULE = "---";

    private final TextLayout layout = new TextLayout();
    private final HtmlMarks marks = new HtmlMarks(layout);
    private final Deque<Boolean> tables = new ArrayDeque<>();
    private final Set<Element> dataTables;
    private final Element frame;
    private final Hidden hidden;
    private final int limit;

    private HtmlText(Element root, Hidden hidden, int limit) {
        this.dataTables = DataTables.in(root);
        this.frame = Frame.around(root);
        this.hidden = hidden;
        this.limit = limit;
    }

    /** The text of this element, not much more than {@code limit} characters of it. */
    static MarkedText of(Element root, Hidden hidden, int limit) {
        HtmlText reader = new HtmlText(root, hidden, limit);
        NodeTraversor.filter(reader, root);
        return new MarkedText(reader.layout.text(), reader.marks.found());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (layout.length() > limit) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            say(VisibleText.of(text.getWholeText()));
        } else if (node instanceof Element element) {
            return isRead(element) ? open(element, element.normalName()) : FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isRead(element)) {
            close(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private boolean isRead(Element element) {
        return HtmlPolicy.of(element.normalName()) != HtmlPolicy.Verdict.DROP && !hidden.skips(element);
    }

    private void say(String words) {
        marks.words(words);
        layout.words(words);
    }

    private FilterResult open(Element element, String name) {
        layout.breakLines(marginBefore(element, name));
        marks.enter(element);
        switch (name) {
            case "br" -> layout.lineBreak();
            case "hr" -> say(RULE);
            case "img" -> say(picture(element));
            case "blockquote" -> layout.quote(isQuotation(element) ? 1 : 0);
            case "pre", "textarea" -> layout.preformatted(1);
            case "ul" -> layout.lists().openBullets();
            case "ol" -> layout.lists().openNumbered(element.attr("start"));
            case "li" -> layout.lists().item(element.attr("value"));
            case "table" -> tables.push(dataTables.contains(element));
            case "tr" -> layout.row(isInData() ? 1 : 0);
            case "td", "th" -> openCell(element);
            case "a" -> layout.openLink();
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private boolean isQuotation(Element blockquote) {
        return blockquote != frame && !QuoteMarkup.isIndentation(blockquote);
    }

    private void openCell(Element cell) {
        if (isInData()) {
            layout.cell(cell.previousElementSibling() == null);
        } else {
            layout.breakLines(1);
        }
    }

    private boolean isInData() {
        return !tables.isEmpty() && tables.element();
    }

    private void close(Element element, String name) {
        switch (name) {
            case "blockquote" -> layout.quote(isQuotation(element) ? -1 : 0);
            case "pre", "textarea" -> layout.preformatted(-1);
            case "ul", "ol" -> layout.lists().close();
            case "tr" -> layout.row(isInData() ? -1 : 0);
            case "table" -> tables.poll();
            case "a" -> layout.closeLink(WebAddress.link(element.attr("href")));
            default -> {}
        }
        marks.leave(element);
        layout.breakLines(TextMargins.of(element, name));
    }

    private int marginBefore(Element element, String name) {
        boolean behindMarker = layout.lists().isAtMarker() && !name.equals("li");
        return behindMarker ? 0 : TextMargins.of(element, name);
    }

    private static String picture(Element element) {
        String alt = VisibleText.of(element.attr("alt")).strip();
        return alt.isEmpty() ? "" : "[".concat(alt).concat("]");
    }
}
