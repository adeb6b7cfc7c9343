package io.deskgate.core.email;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** One message exactly as it was received, byte for byte, and what can be said of it without parsing. */
public final class RawEmail implements Closeable {
    private final Content content;
    private final HeaderBlock header;
    private final EmailKey key;

    private RawEmail(Content content) throws IOException {
        this.content = content;
        this.header = HeaderBlock.of(content);
        this.key = EmailKey.of(content, header);
    }

    /**
     * The message whose bytes these are. Closing the message closes the content.
     *
     * @throws IOException when the content cannot be read
     */
    public static RawEmail of(Content content) throws IOException {
        return new RawEmail(content);
    }

    /** The message with this text, in UTF-8. */
    public static RawEmail of(String text) {
        try {
            return of(Content.of(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException("memory can be read", e);
        }
    }

    /**
     * Everything {@code in} has to give, read to its end before anything else happens.
     *
     * @throws IOException when {@code in} breaks off or the bytes cannot be put aside
     */
    public static RawEmail read(InputStream in) throws IOException {
        return of(Content.readFrom(in));
    }

    /** A new stream over the bytes. */
    public InputStream open() {
        return content.open();
    }

    /** Number of bytes. */
    public long size() {
        return content.size();
    }

    /** Whether not a single byte arrived. */
    public boolean isEmpty() {
        return content.size() == 0;
    }

    /** The header lines in front, raw. */
    public HeaderBlock header() {
        return header;
    }

    /** By which the message is known again. */
    public EmailKey key() {
        return key;
    }

    @Override
    public void close() {
        content.close();
    }

    @Override
    public String toString() {
        return "message " + key.bytes() + " of " + size() + " bytes";
    }
}
