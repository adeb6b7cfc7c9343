package io.deskgate.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The HTML of a message as a document of its own, with our style and nothing else that is not the message. */
final class MailDocument {
    private static final String STYLE = "body{font:15px/1.5 system-ui,sans-serif;color:#1c1b19;background:#fff;"
            + "margin:12px;overflow-wrap:anywhere}table{max-width:100%;border-collapse:collapse}td,th{padding:2px 6px}"
            + "img{max-width:100%;height:auto}blockquote{margin:8px 0;padding-left:12px;border-left:3px solid #d8d4cb}"
            + "pre{white-space:pre-wrap}a{color:#0b6157}";

    /** By which the policy knows our style and allows no other. */
    static final String STYLE_HASH = hash(STYLE);

    private MailDocument() {}

    /** {@code html} was rebuilt from an allow-list when it came; it is the one text that is not escaped. */
    static String of(String html) {
        return "<!doctype html><html><head><meta charset=\"utf-8\"><title>Message</title><base target=\"_blank\">"
                + "<style>" + STYLE + "</style></head><body>" + html + "</body></html>";
    }

    private static String hash(String style) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = digest.digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
