package io.deskgate.mime;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What the style attribute of an element says, for understanding it. Style sheets are not read. */
final class InlineStyle {
    private static final String IMPORTANT = "!important";

    private InlineStyle() {}

    static boolean exists(Element element) {
        return element.attributesSize() > 0 && !element.attr("style").isEmpty();
    }

    /** The value in lower case, empty when nothing is said. The last declaration counts. */
    static String value(Element element, String property) {
        String style = element.attributesSize() == 0 ? "" : element.attr("style");
        String value = "";
        int from = 0;
        while (from < style.length()) {
            int end = style.indexOf(';', from);
            end = end < 0 ? style.length() : end;
            int colon = style.indexOf(':', from);
            if (colon >= 0 && colon < end && isNamed(style, from, colon, property)) {
                value = style.substring(colon + 1, end);
            }
            from = end + 1;
        }
        return value.isEmpty() ? "" : tidy(value);
    }

    /** Whether the value is nothing, in whatever unit. */
    static boolean isZero(Element element, String property) {
        String value = value(element, property);
        int at = 0;
        while (at < value.length() && (value.charAt(at) == '0' || value.charAt(at) == '.')) {
            at++;
        }
        return at > 0 && (at == value.length() || !Character.isDigit(value.charAt(at)));
    }

    private static boolean isNamed(String style, int from, int colon, String property) {
        int start = from;
        int end = colon;
        while (start < end && style.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && style.charAt(end - 1) <= ' ') {
            end--;
        }
        return end - start == property.length() && style.regionMatches(true, start, property, 0, property.length());
    }

    private static String tidy(String value) {
        String lower = value.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith(IMPORTANT)
                ? lower.substring(0, lower.length() - IMPORTANT.length()).strip()
                : lower;
    }
}
