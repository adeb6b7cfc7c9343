package io.deskgate.core.email;

/** How urgent the sender calls the message (X-Priority, Importance, Priority). */
public enum Importance {
    /** Said to be able to wait. */
    LOW,
    /** Nothing said, or said to be normal. */
    NORMAL,
    /** Said to be urgent. */
    HIGH
}
