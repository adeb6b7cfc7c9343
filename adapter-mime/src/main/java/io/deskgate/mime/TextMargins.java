package io.deskgate.mime;

import java.util.StringTokenizer;
import org.jsoup.nodes.Element;

/** How much room a block of HTML takes above and below when it is read as text. */
final class TextMargins {
    private static final int BLANK_LINE = 2;

    private TextMargins() {}

    /** How many line ends stand before and after it at least; 0 when it stands within a line. */
    static int of(Element element, String name) {
        return switch (name) {
            case "p" -> isTight(element) ? 1 : BLANK_LINE;
            case "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dl" -> BLANK_LINE;
            case "ul", "ol" -> isInner(element) ? 1 : BLANK_LINE;
            case "tr", "caption", "form", "fieldset", "section", "article", "header", "footer", "main", "aside" -> 1;
            case "table", "nav", "option", "textarea", "includetail" -> 1;
            default -> HtmlPolicy.isBlock(name) ? 1 : 0;
        };
    }

    /** QUIRK: Outlook's paragraphs have no room between them; people leave one empty for that. */
    private static boolean isTight(Element paragraph) {
        if (isInner(paragraph)) {
            return true;
        }
        return paragraph.attributesSize() > 0
                && (isOutlooks(paragraph)
                        || InlineStyle.isZero(paragraph, "margin")
                        || InlineStyle.isZero(paragraph, "margin-bottom"));
    }

    private static boolean isOutlooks(Element paragraph) {
        StringTokenizer names = new StringTokenizer(paragraph.attr("class"));
        return names.hasMoreTokens() && names.nextToken().endsWith("MsoNormal");
    }

    private static boolean isInner(Element block) {
        String parent = block.parent() == null ? "" : block.parent().normalName();
        return parent.equals("li") || parent.equals("ul") || parent.equals("ol");
    }
}
