package io.deskgate.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What browsers are told to forbid. */
final class PageHeaders {
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String FILE_POLICY =
            "default-src 'none'; sandbox; base-uri 'none'; form-action 'none';" + " frame-ancestors 'none'";

    private PageHeaders() {}

    /** Our own pages: nothing but our own style and script, shown in no frame. */
    static Map<String, String> ofPage() {
        return headers(PAGE_POLICY, "DENY");
    }

    /** A file from a stranger, should a browser show it all the same. */
    static Map<String, String> ofFile() {
        return headers(FILE_POLICY, "DENY");
    }

    /** The HTML of a message: no script, no address but the pictures inside, only within our own pages. */
    static Map<String, String> ofMail(String styleHash) {
        String policy = "default-src 'none'; img-src data:; style-src '" + styleHash + "'; base-uri 'none';"
                + " form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";
        return headers(policy, "SAMEORIGIN");
    }

    private static Map<String, String> headers(String policy, String framing) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", policy);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", framing);
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.put("Cache-Control", "no-store");
        return headers;
    }
}
