package io.deskgate.mime;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The charset an HTML text claims for itself when the header says nothing. */
final class MetaCharset {
    private static final int LOOKED_AT = 1024;
    private static final String LABEL = "charset=";

    private MetaCharset() {}

    /** Empty when it claims none. */
    static String in(Collected html) {
        int length = Math.min(LOOKED_AT, html.length());
        String start = new String(html.bytes(), 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        int meta = start.indexOf("<meta");
        int label = meta < 0 ? -1 : start.indexOf(LABEL, meta);
        return label < 0 ? "" : word(start, label + LABEL.length());
    }

    private static String word(String text, int at) {
        int from = at;
        while (from < text.length() && " \"'".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int end = from;
        while (end < text.length() && " \"'/>;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }
}
