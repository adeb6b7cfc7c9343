package io.deskgate.mime;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A quotation around everything quotes nothing: there is no one who quotes. */
final class Frame {
    private Frame() {}

    /** The quotation that all words stand in; the root itself when there is none. */
    static Element around(Element root) {
        Element frame = root;
        Element inner = only(root);
        while (inner != frame && !inner.normalName().equals("blockquote")) {
            frame = inner;
            inner = only(frame);
        }
        return inner.normalName().equals("blockquote") ? inner : root;
    }

    /** The only thing in an element; the element itself when there are several or none. */
    private static Element only(Element element) {
        Element only = element;
        for (Node node : element.childNodes()) {
            boolean words = node instanceof TextNode text && !text.isBlank();
            boolean second = node instanceof Element && only != element;
            if (words || second) {
                return element;
            }
            only = node instanceof Element child ? child : only;
        }
        return only;
    }
}
