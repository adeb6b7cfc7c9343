package io.deskgate.core.email;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** SHA-256 over text and bytes in which CRLF and LF are the same. */
final class FingerprintDigest {
    private static final int BUFFER_BYTES = 16 * 1024;

    private final Sha256 digest = Sha256.start();
    private boolean heldCr;

    /** Adds a field; neighbours cannot run into each other. */
    FingerprintDigest field(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(bytes, 0, bytes.length);
        digest.update((byte) 0);
        return this;
    }

    /** Adds all lines of the content. */
    FingerprintDigest lines(Content content) throws IOException {
        add(content, List.of(digest));
        return this;
    }

    /** Adds all lines of the content here and there, and reads them only once. */
    void lines(Content content, FingerprintDigest other) throws IOException {
        if (heldCr) {
            lines(content);
            other.lines(content);
            return;
        }
        add(content, List.of(digest, other.digest));
        other.heldCr = heldCr;
    }

    private void add(Content content, List<Sha256> digests) throws IOException {
        byte[] buffer = new byte[(int) Math.max(1, Math.min(BUFFER_BYTES, content.size()))];
        byte[] kept = new byte[buffer.length + 1];
        InputStream in = content.open();
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            int length = keep(buffer, count, kept);
            for (Sha256 each : digests) {
                each.update(kept, 0, length);
            }
        }
    }

    Fingerprint finish() {
        if (heldCr) {
            digest.update((byte) '\r');
        }
        return new Fingerprint(digest.hex());
    }

    // QUIRK: IMAP hands over CRLF, Postfix pipes LF. A CR before LF is skipped, or one message gets two names.
    private int keep(byte[] bytes, int count, byte[] kept) {
        // The JVM looks for one character of a text in many bytes at once, for one byte of an array in each by itself.
        String text = new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
        int length = 0;
        for (int from = 0; from < count; ) {
            if (heldCr && bytes[from] != '\n') {
                kept[length++] = '\r';
            }
            int cr = text.indexOf('\r', from);
            int to = cr < 0 ? count : cr;
            System.arraycopy(bytes, from, kept, length, to - from);
            length += to - from;
            heldCr = to < count;
            from = to + 1;
        }
        return length;
    }
}
