package io.deskgate.core.ticket;

/** How a ticket came to the desk. */
public enum Source {
    /** By mail. */
    EMAIL,
    /** Through the browser. */
    WEB,
    /** By telephone, written down by an agent. */
    PHONE
}
