package io.deskgate.core.ticket;

/** How soon a ticket wants to be looked at. */
public enum Priority {
    /** When there is time; the priority of mail that says nothing else. */
    LOW,
    /** In its turn. */
    MEDIUM,
    /** Before the others. */
    HIGH
}
