package io.deskgate.core.email;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** SHA-256 over text and bytes in which CRLF and LF are the same. */
final class FingerprintDigest {
    private static final int BUFFER_BYTES = 16 * 1024;

    private final Sha256 digest = Sha256.begin();
    private final byte[] kept = new byte[BUFFER_BYTES];
    private boolean heldCr;

    /** Adds a field; neighbours cannot run into each other. */
    FingerprintDigest field(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.add(bytes, 0, bytes.length);
        digest.add((byte) 0);
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
            digest.add((byte) '\r');
        }
        return new Fingerprint(digest.hex());
    }

    // QUIRK: IMAP hands over CRLF, Postfix pipes LF. A CR before LF is skipped, or one message gets two names.
    private void add(byte[] bytes, int count) {
        if (heldCr && count > 0 && bytes[0] != '\n') {
            digest.add((byte) '\r');
        }
        int length = 0;
        int from = 0;
        for (int cr = nextCr(bytes, 0, count); cr < count; cr = nextCr(bytes, cr + 1, count)) {
            boolean counts = cr + 1 < count && bytes[cr + 1] != '\n';
            length = keep(bytes, from, counts ? cr + 1 : cr, length);
            from = cr + 1;
        }
        length = keep(bytes, from, count, length);
        heldCr = count > 0 ? bytes[count - 1] == '\r' : heldCr;
        digest.add(kept, 0, length);
    }

    private int keep(byte[] bytes, int from, int to, int length) {
        System.arraycopy(bytes, from, kept, length, to - from);
        return length + to - from;
    }

    private static int nextCr(byte[] bytes, int from, int count) {
        int at = from;
        while (at < count && bytes[at] != '\r') {
            at++;
        }
        return at;
    }
}
