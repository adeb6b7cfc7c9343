package io.deskgate.core.email;

import java.io.IOException;
import java.util.List;

/**
 * "Have we had this one?" Two messages are the same when {@code bytes} agree, or when {@code content} agrees. A
 * Message-ID alone never makes a duplicate: {@code content} covers it together with what the sender wrote (the named
 * fields and the body), and leaves out what mail servers add on the way.
 */
public record EmailKey(Fingerprint bytes, Fingerprint content) {
    private static final List<String> WRITTEN_BY_THE_SENDER =
            List.of("from", "to", "cc", "subject", "date", "content-type", "content-transfer-encoding");

    static EmailKey of(Content content, HeaderBlock header) throws IOException {
        Fingerprint bytes =
                new FingerprintDigest().lines(from(content, header.start())).finish();
        return new EmailKey(bytes, contentKey(content, header, bytes));
    }

    private static Fingerprint contentKey(Content content, HeaderBlock header, Fingerprint bytes) throws IOException {
        if (!header.isComplete() || header.first("message-id").isEmpty()) {
            return bytes;
        }
        FingerprintDigest digest = new FingerprintDigest();
        digest.field(header.first("message-id").orElse(""));
        for (String name : WRITTEN_BY_THE_SENDER) {
            digest.field(String.join("\n", header.all(name)));
        }
        return digest.lines(from(content, header.bodyStart())).finish();
    }

    private static Content from(Content content, long start) {
        return content.slice(start, content.size() - start);
    }
}
