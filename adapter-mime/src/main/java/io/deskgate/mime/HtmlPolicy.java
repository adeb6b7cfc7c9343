package io.deskgate.mime;

/** Which elements and attributes a message may keep. What is not named here goes. */
final class HtmlPolicy {
    /** What happens to an element. */
    enum Verdict {
        /** It stays, with its allowed attributes. */
        KEEP,
        /** It goes, its content stays. */
        UNWRAP,
        /** It goes with all that is in it. */
        DROP
    }

    private HtmlPolicy() {}

    static Verdict of(String element) {
        return switch (element) {
            case "a", "b", "i", "u", "s", "em", "strong", "small", "big", "sub", "sup", "tt" -> Verdict.KEEP;
            case "code", "kbd", "samp", "var", "del", "ins", "strike", "q", "cite", "abbr", "mark" -> Verdict.KEEP;
            case "p", "div", "br", "hr", "blockquote", "pre", "center", "address" -> Verdict.KEEP;
            case "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd" -> Verdict.KEEP;
            case "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th" -> Verdict.KEEP;
            case "script", "style", "title", "meta", "link", "base", "template", "noscript", "xml" -> Verdict.DROP;
            case "iframe", "frame", "frameset", "noframes", "noembed", "object", "embed", "applet" -> Verdict.DROP;
            case "svg", "math", "video", "audio", "source", "track", "canvas", "map", "portal" -> Verdict.DROP;
            default -> Verdict.UNWRAP;
        };
    }

    static boolean allows(String element, String attribute) {
        return switch (attribute) {
            case "title", "dir", "lang" -> true;
            case "colspan", "rowspan" -> isCell(element);
            case "align" -> isCell(element) || isBlock(element);
            case "valign" -> isCell(element);
            case "width" -> isCell(element) || element.equals("table");
            case "border", "cellpadding", "cellspacing" -> element.equals("table");
            case "start", "type" -> element.equals("ol");
            default -> false;
        };
    }

    /** Elements that no paragraph can hold. */
    static boolean isBlock(String element) {
        return switch (element) {
            case "p", "div", "hr", "blockquote", "pre", "center", "address", "ul", "ol", "li", "dl", "dt", "dd" -> true;
            case "table", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
            default -> false;
        };
    }

    /** Elements without content. */
    static boolean isVoid(String element) {
        return element.equals("br") || element.equals("hr");
    }

    static boolean isCell(String element) {
        return element.equals("td") || element.equals("th");
    }
}
