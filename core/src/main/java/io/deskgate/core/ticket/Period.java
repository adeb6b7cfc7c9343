package io.deskgate.core.ticket;

import java.time.Instant;

/** A stretch of time. {@code from} belongs to it, {@code until} does not. */
public record Period(Instant from, Instant until) {
    /** All time. */
    public static final Period ALWAYS =
            new Period(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59Z"));

    /** Whether {@code moment} belongs to it. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
