package io.deskgate.core.email;

/**
 * The name of a message made from its bytes: SHA-256 in lower-case hex, 64 characters. A line end counts the same as
 * CRLF and as LF, and an mbox separator in front does not count.
 */
public record Fingerprint(String hex) {
    /** Refuses anything but 64 lower-case hex digits. */
    public Fingerprint {
        if (hex.length() != 64 || !isHex(hex)) {
            throw new IllegalArgumentException("a fingerprint is 64 lower-case hex digits, got \"" + hex + "\"");
        }
    }

    @Override
    public String toString() {
        return hex;
    }

    private static boolean isHex(String text) {
        boolean hex = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hex &= c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
        }
        return hex;
    }
}
