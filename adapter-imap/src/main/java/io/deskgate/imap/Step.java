package io.deskgate.imap;

import java.time.Duration;

/**
 * One thing we do with a server, and what it may take. A server that goes beyond has its connection cut.
 *
 * @param name for people
 * @param time from the first byte we send to the last we get, however busily the server drips
 * @param lineBytes of one answer, literals left out
 * @param literalBytes of one literal (RFC 9051, 4.3)
 * @param totalBytes of all answers
 * @param answers how many
 */
record Step(String name, Duration time, int lineBytes, int literalBytes, long totalBytes, int answers) {
    /** Longest answer that is not a list: capabilities, flags, response codes. */
    static final int LINE_BYTES = 64 * 1024;

    /** Longest answer to a search: a million UIDs. */
    static final int LIST_BYTES = 12 * 1024 * 1024;

    /** What a server may say unasked, expunged messages above all. */
    static final int CHATTER_BYTES = 1024 * 1024;

    /** The same as a number of answers, each of which costs us some hundred bytes for a while. */
    static final int CHATTER_ANSWERS = 40_000;

    /** Longer is no honest greeting, folder name or log-in text. */
    static final int SMALL_LITERAL = 16 * 1024;

    /** The slowest line we wait for: a message at this many bytes per second still comes through. */
    static final int SLOWEST_BYTES_PER_SECOND = 16 * 1024;

    private static final Duration USUAL = Duration.ofSeconds(60);

    /** A command with a short answer. */
    static Step of(String name) {
        return new Step(name, USUAL, LINE_BYTES, SMALL_LITERAL, CHATTER_BYTES, CHATTER_ANSWERS);
    }

    /** A command whose answer is one long list. */
    static Step list(String name) {
        return new Step(
                name, USUAL.multipliedBy(2), LIST_BYTES, SMALL_LITERAL, LIST_BYTES + CHATTER_BYTES, CHATTER_ANSWERS);
    }

    /** A command answered by {@code count} literals of at most {@code each} bytes. */
    static Step download(String name, int count, int each) {
        long total = (long) count * (each + LINE_BYTES / 16) + CHATTER_BYTES;
        Duration time = USUAL.plusSeconds(total / SLOWEST_BYTES_PER_SECOND);
        return new Step(name, time, LINE_BYTES, each, total, count + CHATTER_ANSWERS);
    }

    /** Waiting until the server has something to say. */
    static Step waiting(String name, Duration most) {
        return new Step(name, most, LINE_BYTES, SMALL_LITERAL, CHATTER_BYTES, CHATTER_ANSWERS);
    }
}
