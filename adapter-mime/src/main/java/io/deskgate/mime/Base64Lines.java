package io.deskgate.mime;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lines of base64 as programs write them, all of one length, put together and decoded at once: for that the JVM uses
 * what the processor has for it, once it has compiled its decoder.
 */
final class Base64Lines {
    /** When a process has decoded so much, the JVM's decoder has become the faster one. */
    static final long PLAIN_BYTES = 4L * 1024 * 1024;

    private static final AtomicLong DECODED = new AtomicLong();

    private static final int BLOCK_BYTES = 8 * 1024;
    private static final int LONGEST_LINE = 1024;

    private final byte[] block = new byte[BLOCK_BYTES];
    private int length;
    private int seen;

    /** Whether the JVM's decoder is worth it by now. */
    static boolean pay() {
        return DECODED.get() >= PLAIN_BYTES;
    }

    static void countDecoded(long bytes) {
        DECODED.addAndGet(bytes);
    }

    /** Takes whole lines; answers where they end, which is {@code from} when there are none of this kind. */
    int take(byte[] bytes, int from, int end) {
        length = 0;
        seen = lineEnd(bytes, from, Math.min(end, from + LONGEST_LINE));
        if (seen == end || bytes[seen] != '\n') {
            return from;
        }
        boolean cr = seen > from && bytes[seen - 1] == '\r';
        int letters = seen - from - (cr ? 1 : 0);
        return letters > 0 && letters % 4 == 0 ? take(bytes, from, end, letters, cr ? 2 : 1) : from;
    }

    private int take(byte[] bytes, int from, int end, int letters, int lineEnd) {
        int at = from;
        int step = letters + lineEnd;
        while (at + step <= end && length + letters <= BLOCK_BYTES && isLine(bytes, at, letters, step)) {
            System.arraycopy(bytes, at, block, length, letters);
            length += letters;
            at += step;
        }
        seen = Math.max(seen, at);
        return at;
    }

    /** Padding is for those who look at each letter. */
    private static boolean isLine(byte[] bytes, int at, int letters, int step) {
        return bytes[at + step - 1] == '\n'
                && (step - letters == 1 || bytes[at + letters] == '\r')
                && bytes[at + letters - 1] != '=';
    }

    /** How far was looked: before that there are no other such lines. */
    int seen() {
        return seen;
    }

    /** The bytes of the lines taken; empty when one of them has something else in it. */
    Optional<ByteBuffer> decoded() {
        try {
            return Optional.of(Base64.getDecoder().decode(ByteBuffer.wrap(block, 0, length)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int lineEnd(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
