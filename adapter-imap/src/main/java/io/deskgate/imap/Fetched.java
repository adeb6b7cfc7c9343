package io.deskgate.imap;

import io.deskgate.core.email.RawEmail;

/** What was fetched of one message. */
sealed interface Fetched extends AutoCloseable {
    /** By which the server knows it. */
    long uid();

    /** All of it, or its beginning. */
    RawEmail raw();

    @Override
    default void close() {
        raw().close();
    }

    /** The message, byte for byte. */
    record Whole(long uid, RawEmail raw) implements Fetched {}

    /** Only the header of a message that is too large to be fetched. */
    record TooLarge(long uid, RawEmail raw, long size) implements Fetched {}
}
