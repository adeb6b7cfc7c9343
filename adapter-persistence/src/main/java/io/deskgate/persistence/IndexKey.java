package io.deskgate.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keys short enough for an index, whatever a message makes of addresses and ids. */
final class IndexKey {
    private static final int MAX_PLAIN_CHARS = 320;

    private IndexKey() {}

    /** The text itself, or its hash when it is longer than any honest address. */
    static String readable(String text) {
        return text.length() > MAX_PLAIN_CHARS ? "sha256:" + hash(text) : text;
    }

    /** SHA-256 in hex. */
    static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
