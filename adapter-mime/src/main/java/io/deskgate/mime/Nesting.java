package io.deskgate.mime;

import org.jsoup.nodes.Element;

/** Watches whether elements stand inside each other as any HTML parser would put them. */
final class Nesting {
    private boolean natural = true;
    private int paragraphs;
    private int links;
    private int headings;

    boolean isNatural() {
        return natural;
    }

    boolean isInLink() {
        return links > 0;
    }

    void enter(Element element) {
        String name = element.normalName();
        pass(element);
        natural &= !(name.equals("a") && links > 0) && !(isHeading(name) && headings > 0);
        natural &= !isMisplaced(element, name);
        count(name, 1);
    }

    void leave(String name) {
        count(name, -1);
    }

    /** An element without content. */
    void pass(Element element) {
        natural &= paragraphs == 0 || !HtmlPolicy.isBlock(element.normalName());
    }

    /** An element that is left out while its content stays. */
    void unwrap(Element element) {
        natural &= switch (element.normalName()) {
            case "html", "head", "body", "span", "font", "a", "header", "footer", "section", "article", "label" -> true;
            case "colgroup", "col", "main", "nav", "wbr", "bdo", "bdi" -> true;
            default -> !element.tag().isKnownTag();
        };
    }

    private void count(String name, int step) {
        paragraphs += name.equals("p") ? step : 0;
        links += name.equals("a") ? step : 0;
        headings += isHeading(name) ? step : 0;
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private static boolean isMisplaced(Element element, String name) {
        String parent = element.parent() == null ? "" : element.parent().normalName();
        return switch (name) {
            case "td", "th" -> !parent.equals("tr");
            case "tr" -> !(parent.equals("tbody") || parent.equals("thead") || parent.equals("tfoot"));
            case "tbody", "thead", "tfoot", "caption" -> !parent.equals("table");
            case "li" -> !(parent.equals("ul") || parent.equals("ol"));
            case "dt", "dd" -> !parent.equals("dl");
            case "table" -> HtmlPolicy.isCell(parent) ? false : parent.equals("tr") || parent.equals("table");
            default -> parent.equals("table") || parent.equals("tbody") || parent.equals("tr");
        };
    }
}
