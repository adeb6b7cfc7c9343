package io.deskgate.core.ticket;

/** Where a ticket stands. */
public enum Status {
    /** Nobody has looked at it. */
    NEW,
    /** Somebody has it in hand. */
    OPEN,
    /** Waits for the customer. */
    PENDING,
    /** Somebody works on it. */
    IN_PROGRESS,
    /** Done. */
    CLOSED,
    /** Put aside on purpose. */
    ON_HOLD
}
