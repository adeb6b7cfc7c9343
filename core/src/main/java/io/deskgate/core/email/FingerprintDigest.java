package io.deskgate.core.email;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** SHA-256 over text and bytes in which CRLF and LF are the same. */
final class FingerprintDigest {
    private static final int BUFFER_BYTES = 16 * 1024;

    private final Sha256 digest = Sha256.start();
    private final byte[] kept = new byte[BUFFER_BYTES + 1];
    private boolean heldCr;

    /** Adds a field; neighbours cannot run into each other. */
    FingerprintDigest field(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes, 0, bytes.length);
        digest.update((byte) 0);
        return this;
    }

    /** Adds everything the stream has left. */
    FingerprintDigest lines(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            add(buffer, count);
        }
        return this;
    }

    Fingerprint finish() {
        if (heldCr) {
            digest.update((byte) '\r');
        }
        return new Fingerprint(digest.hex());
    }

    // QUIRK: IMAP hands over CRLF, Postfix pipes LF. A CR before LF is skipped, or one message gets two names.
    private void add(byte[] bytes, int count) {
        int length = 0;
        for (int from = 0; from < count; ) {
            if (heldCr && bytes[from] != '\n') {
                kept[length++] = '\r';
            }
            int to = nextCr(bytes, from, count);
            System.arraycopy(bytes, from, kept, length, to - from);
            length += to - from;
            heldCr = to < count;
            from = to + 1;
        }
        digest.update(kept, 0, length);
    }

    private static int nextCr(byte[] bytes, int from, int count) {
        int at = from;
        while (at < count && bytes[at] != '\r') {
            at++;
        }
        return at;
    }
}
