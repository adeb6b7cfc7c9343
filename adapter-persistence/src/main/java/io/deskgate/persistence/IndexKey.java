package io.deskgate.persistence;

import io.deskgate.core.email.Sha256;
import java.nio.charset.StandardCharsets;

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
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
