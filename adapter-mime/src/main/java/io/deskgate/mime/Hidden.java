package io.deskgate.mime;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What the sender does not show: preview texts, tracking pixels, parts for other devices. When nothing else is there,
 * nothing counts as hidden.
 */
final class Hidden {
    private final boolean believed;

    private Hidden(boolean believed) {
        this.believed = believed;
    }

    static Hidden in(Element root) {
        FirstSeen search = new FirstSeen();
        NodeTraversor.filter(search, root);
        return new Hidden(search.found);
    }

    boolean skips(Element element) {
        return believed && isHidden(element);
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        return element.hasAttr("hidden")
                || InlineStyle.exists(element) && isStyledAway(element)
                || element.normalName().equals("img") && isPixel(element);
    }

    private static boolean isStyledAway(Element element) {
        return InlineStyle.value(element, "display").equals("none")
                || InlineStyle.value(element, "visibility").equals("hidden")
                || InlineStyle.isZero(element, "opacity")
                || InlineStyle.value(element, "overflow").equals("hidden")
                        && (InlineStyle.isZero(element, "max-height") || InlineStyle.isZero(element, "height"));
    }

    private static boolean isPixel(Element image) {
        return isTiny(image, "width") && isTiny(image, "height");
    }

    private static boolean isTiny(Element image, String side) {
        String size = image.attr(side).strip();
        String written = size.isEmpty() ? InlineStyle.value(image, side) : size;
        return switch (written) {
            case "0", "1", "2", "0px", "1px", "2px" -> true;
            default -> false;
        };
    }

    /** Looks for the first thing that is seen. */
    private static final class FirstSeen implements NodeFilter {
        private boolean found;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                found |= !text.isBlank();
            } else if (node instanceof Element element) {
                boolean skipped = isHidden(element) || HtmlPolicy.of(element.normalName()) == HtmlPolicy.Verdict.DROP;
                found |= !skipped && element.normalName().equals("img");
                return skipped ? FilterResult.SKIP_ENTIRELY : found ? FilterResult.STOP : FilterResult.CONTINUE;
            }
            return found ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            return FilterResult.CONTINUE;
        }
    }
}
