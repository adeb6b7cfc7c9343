package io.deskgate.mime;

import org.jsoup.nodes.Element;

/** Shows pictures that came with the message; of those that would be loaded from elsewhere only the address stays. */
final class Images {
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

    private static void writePart(String part, String alt, StringBuilder html) {
        html.append("<img src=\"");
        Escaped.attribute(part, html);
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
