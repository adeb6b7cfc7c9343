package io.deskgate.core.ticket;

/** Names a ticket for as long as it exists, whatever branch it moves to. Never shown to people. */
public record TicketId(long value) {
    /** Refuses numbers below 1. */
    public TicketId {
        if (value < 1) {
            throw new IllegalArgumentException("ticket ids start at 1, got " + value);
        }
    }
}
