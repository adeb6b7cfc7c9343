package io.deskgate.mime;

import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** From HTML to a tree that is neither deeper nor larger than we can afford. */
final class HtmlTree {
    /** The parser's time for an element grows with the number of open ones. What lies deeper is laid flat. */
    private static final int DEEPEST = 150;

    private static final int MOST_ELEMENTS = 150_000;

    /** Shorter texts cannot have too many, although a parser makes up to a dozen of one tag that was not closed. */
    private static final int SHORT = 64 * 1024;

    private HtmlTree() {}

    /** Fails with an {@link IllegalStateException} when there are too many elements. */
    static Document parse(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return html.length() <= SHORT ? parser.parseInput(html, "") : counted(parser, html);
    }

    private static Document counted(Parser parser, String html) {
        try (StreamParser stream = new StreamParser(parser).parse(html, "")) {
            int elements = 0;
            for (Iterator<Element> closed = stream.iterator(); closed.hasNext(); closed.next()) {
                if (++elements > MOST_ELEMENTS) {
                    throw new IllegalStateException("HTML with more than " + MOST_ELEMENTS + " elements");
                }
            }
            return stream.document();
        }
    }
}
