package io.deskgate.core.ticket;

import java.time.Instant;

/** Whether mail reaches an address, as far as we know. */
public sealed interface Reach {
    /** Nothing speaks against it. */
    Reach ASSUMED = new Assumed();

    /** See {@link #ASSUMED}. */
    record Assumed() implements Reach {}

    /** A mail server has given up on it, for this {@code reason}. */
    record Failing(Instant since, String reason) implements Reach {}
}
