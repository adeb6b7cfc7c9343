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
        FingerprintDigest bytes = new FingerprintDigest();
        if (!header.isComplete() || header.first("message-id").isEmpty()) {
            Fingerprint whole =
                    bytes.lines(from(content, header.start(), content.size())).finish();
            return new EmailKey(whole, whole);
        }
        FingerprintDigest sent = written(header);
        bytes.lines(from(content, header.start(), header.bodyStart()));
        bytes.lines(from(content, header.bodyStart(), content.size()), sent);
        return new EmailKey(bytes.finish(), sent.finish());
    }

    private static FingerprintDigest written(HeaderBlock header) {
        FingerprintDigest digest = new FingerprintDigest();
        digest.field(header.first("message-id").orElse(""));
        for (String name : WRITTEN_BY_THE_SENDER) {
            digest.field(String.join("\n", header.all(name)));
        }
        return digest;
    }

    private static Content from(Content content, long start, long end) {
        return content.slice(start, end - start);
    }
}
