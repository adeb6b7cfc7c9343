package io.deskgate.core.words;

import java.util.Locale;

/** What mail programs put in front of a subject when a message is passed on. */
public final class ForwardPrefix {
    private ForwardPrefix() {}

    /** Where the subject begins behind such a prefix; 0 when there is none. */
    public static int end(String subject) {
        int colon = colon(subject);
        return switch (subject.substring(0, Math.max(colon, 0)).strip().toLowerCase(Locale.ROOT)) {
            case "fw",
                    "fwd",
                    "wg",
                    "tr",
                    "rv",
                    "enc",
                    "vb",
                    "vl",
                    "doorst",
                    "pd",
                    "i",
                    "ilt",
                    "\u8F6C\u53D1",
                    "\u8F49\u5BC4" -> colon + 1;
            default -> 0;
        };
    }

    private static int colon(String subject) {
        int wide = subject.indexOf('\uFF1A');
        int colon = subject.indexOf(':');
        return wide >= 0 && (colon < 0 || wide < colon) ? wide : colon;
    }
}
