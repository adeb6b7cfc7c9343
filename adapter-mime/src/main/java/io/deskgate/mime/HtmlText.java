package io.deskgate.mime;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Reads an HTML text aloud: paragraphs, lists, quotes and links as a person writes them in plain text. */
final class HtmlText implements NodeFilter {
    private static final String RULE = "---";

    private final TextLayout layout;
    private final int limit;

    private HtmlText(int limit) {
        this.layout = new TextLayout();
        this.limit = limit;
    }

    /** The text of this element, not much more than {@code limit} characters of it. */
    static String of(Element root, int limit) {
        HtmlText reader = new HtmlText(limit);
        NodeTraversor.filter(reader, root);
        return reader.layout.text();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (layout.length() > limit) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            layout.words(text.getWholeText());
        } else if (node instanceof Element element) {
            return open(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && HtmlPolicy.of(element.normalName()) != HtmlPolicy.Verdict.DROP) {
            close(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element, String name) {
        if (HtmlPolicy.of(name) == HtmlPolicy.Verdict.DROP) {
            return FilterResult.SKIP_ENTIRELY;
        }
        layout.breakLines(margin(name));
        switch (name) {
            case "br" -> layout.lineBreak();
            case "hr" -> layout.words(RULE);
            case "img" -> layout.words(picture(element));
            case "blockquote" -> layout.quote(1);
            case "pre", "textarea" -> layout.preformatted(1);
            case "ul", "ol" -> layout.openList(name.equals("ol"), element.attr("start"));
            case "li" -> layout.item();
            case "td", "th" -> layout.cell();
            case "a" -> layout.openLink();
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element, String name) {
        switch (name) {
            case "blockquote" -> layout.quote(-1);
            case "pre", "textarea" -> layout.preformatted(-1);
            case "ul", "ol" -> layout.closeList();
            case "a" -> layout.closeLink(WebAddress.link(element.attr("href")));
            default -> {}
        }
        layout.breakLines(margin(name));
    }

    private static String picture(Element element) {
        String alt = element.attr("alt").strip();
        return alt.isEmpty() ? "" : "[".concat(alt).concat("]");
    }

    /** How many line ends stand before and after it at least. */
    private static int margin(String name) {
        return switch (name) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "dl" -> 2;
            case "ul", "ol" -> 1;
            case "tr", "caption", "form", "fieldset", "section", "article", "header", "footer", "main" -> 1;
            default -> HtmlPolicy.isBlock(name) ? 1 : 0;
        };
    }
}
