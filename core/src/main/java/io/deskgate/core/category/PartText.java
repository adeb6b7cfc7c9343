package io.deskgate.core.category;

import io.deskgate.core.email.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The beginning of a part that is for machines. */
final class PartText {
    private PartText() {}

    /** At most {@code limit} bytes, in UTF-8. */
    static String of(Content content, int limit) {
        return new String(bytes(content, limit), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Content content, int limit) {
        try {
            return content.open().readNBytes(limit);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a part of a message", e);
        }
    }
}
