package io.deskgate.mime;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Shows pictures that came with the message; of those that would be loaded from elsewhere only the address stays. */
final class Images {
    private static final String PART_BEGIN = "<img src=\"cid:";

    private Images() {}

    static void write(Element image, boolean inLink, StringBuilder html) {
        String source = image.attr("src");
        String part = WebAddress.part(source);
        String remote = WebAddress.remote(source);
        if (!part.isEmpty()) {
            writePart(part, image.attr("alt"), html);
        } else if (!remote.isEmpty()) {
            writeAddress(remote, image.attr("alt"), inLink, html);
        } else {
            Escaped.text(VisibleText.of(image.attr("alt")), html);
        }
    }

    /** The content ids of the pictures that this HTML, written by us, shows. */
    static Set<String> shownIn(String html) {
        Set<String> ids = new HashSet<>();
        int from = html.indexOf(PART_BEGIN);
        while (from >= 0) {
            int end = html.indexOf('"', from + PART_BEGIN.length());
            ids.add(Parser.unescapeEntities(html.substring(from + PART_BEGIN.length(), end), true));
            from = html.indexOf(PART_BEGIN, end);
        }
        return ids;
    }

    private static void writePart(String part, String alt, StringBuilder html) {
        html.append(PART_BEGIN);
        Escaped.attribute(part.substring(part.indexOf(':') + 1), html);
        html.append("\" alt=\"");
        Escaped.attribute(VisibleText.of(alt), html);
        html.append("\">");
    }

    private static void writeAddress(String address, String alt, boolean inLink, StringBuilder html) {
        html.append(inLink ? "<abbr title=\"" : "<a href=\"");
        Escaped.attribute(address, html);
        html.append(inLink ? "\">[" : "\" rel=\"noopener noreferrer nofollow\">[");
        Escaped.text(alt.isBlank() ? "image" : VisibleText.of(alt), html);
        html.append(inLink ? "]</abbr>" : "]</a>");
    }
}
