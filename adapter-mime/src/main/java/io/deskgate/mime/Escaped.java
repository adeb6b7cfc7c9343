package io.deskgate.mime;

/** Text as HTML that shows just this text. */
final class Escaped {
    private Escaped() {}

    /** A paragraph; line ends become line breaks. */
    static String html(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16).append("<p>");
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                html.append("<br>");
            } else {
                append(text.charAt(i), html);
            }
        }
        return html.append("</p>").toString();
    }

    /** Adds text so that it is never markup. */
    static void text(String text, StringBuilder html) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '>' || c == '&') {
                html.append(text, from, i);
                append(c, html);
                from = i + 1;
            }
        }
        html.append(text, from, text.length());
    }

    /** Adds what stands between the quotes of an attribute, so that it is no markup even for a confused parser. */
    static void attribute(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                html.append("&quot;");
            } else {
                append(text.charAt(i), html);
            }
        }
    }

    private static void append(char c, StringBuilder html) {
        switch (c) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            default -> html.append(c);
        }
    }
}
