package io.deskgate.core.account;

/** What somebody who works at the desk may do. */
public enum Role {
    /** Reads tickets and works on them. */
    AGENT,
    /** May also set up the desk. */
    ADMINISTRATOR;

    /** Whether this one may do what {@code needed} may. */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
