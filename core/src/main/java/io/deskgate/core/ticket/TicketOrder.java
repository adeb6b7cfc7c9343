package io.deskgate.core.ticket;

/** In which order tickets are listed. */
public enum TicketOrder {
    /** Created last, first. */
    NEWEST,
    /** Created first, first. */
    OLDEST,
    /** Changed last, first. */
    LATEST_CHANGE,
    /** Changed last the longest time ago, first. */
    LONGEST_QUIET
}
