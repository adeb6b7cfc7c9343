package io.deskgate.mime;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Writes of a parsed HTML text what the {@link HtmlPolicy} allows. */
final class SafeHtml implements NodeFilter {
    private static final String LINK_END = "\" rel=\"noopener noreferrer nofollow\"";

    private final StringBuilder html;
    private final int limit;
    private final Hidden hidden;
    private final Nesting nesting = new Nesting();

    private SafeHtml(Hidden hidden, int limit) {
        this.hidden = hidden;
        this.html = new StringBuilder(Math.min(limit, 16 * 1024));
        this.limit = limit;
    }

    /** Writes {@code root}'s content; {@link #isTooLong()} when that is more than {@code limit} characters. */
    static SafeHtml of(Element root, Hidden hidden, int limit) {
        SafeHtml safe = new SafeHtml(hidden, limit);
        NodeTraversor.filter(safe, root);
        return safe;
    }

    String html() {
        int start = 0;
        int end = html.length();
        while (start < end && Character.isWhitespace(html.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(html.charAt(end - 1))) {
            end--;
        }
        return html.substring(start, end);
    }

    boolean isTooLong() {
        return html.length() > limit;
    }

    /** Whether a parser makes the same tree of it for certain. */
    boolean isStable() {
        return nesting.isNatural();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (isTooLong()) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            writeText(text);
        } else if (node instanceof Element element && depth > 0) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (depth > 0 && node instanceof Element element && isWritten(element)) {
            nesting.leave(element.normalName());
            html.append("</").append(element.normalName()).append('>');
        }
        return FilterResult.CONTINUE;
    }

    private void writeText(TextNode node) {
        String text = VisibleText.of(node.getWholeText());
        if (text.startsWith("\n") && html.length() >= 5 && html.indexOf("<pre>", html.length() - 5) >= 0) {
            html.append('\n');
        }
        Escaped.text(text, html);
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (hidden.skips(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("img")) {
            Images.write(element, nesting.isInLink(), html);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (HtmlPolicy.of(name) == HtmlPolicy.Verdict.DROP) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (!isWritten(element)) {
            openOther(element);
            return FilterResult.CONTINUE;
        }
        nesting.enter(element);
        writeTag(element);
        return FilterResult.CONTINUE;
    }

    private void openOther(Element element) {
        if (HtmlPolicy.isVoid(element.normalName())) {
            nesting.pass(element);
            writeTag(element);
        } else {
            nesting.unwrap(element);
        }
    }

    /** Whether it has a beginning and an end in the output. */
    private static boolean isWritten(Element element) {
        String name = element.normalName();
        if (HtmlPolicy.of(name) != HtmlPolicy.Verdict.KEEP || HtmlPolicy.isVoid(name)) {
            return false;
        }
        return !name.equals("a") || !WebAddress.link(element.attr("href")).isEmpty();
    }

    private void writeTag(Element element) {
        String name = element.normalName();
        html.append('<').append(name);
        if (element.attributesSize() > 0) {
            writeAttributes(element, name);
        }
        html.append('>');
    }

    private void writeAttributes(Element element, String name) {
        for (Attribute attribute : element.attributes()) {
            if (HtmlPolicy.allows(name, attribute.getKey())) {
                writeAttribute(attribute.getKey(), attribute.getValue());
            }
        }
        if (name.equals("a")) {
            html.append(" href=\"");
            Escaped.attribute(WebAddress.link(element.attr("href")), html);
            html.append(LINK_END);
        }
    }

    private void writeAttribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        Escaped.attribute(VisibleText.of(value), html);
        html.append('"');
    }
}
