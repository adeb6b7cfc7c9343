package io.deskgate.core.ticket;

import java.time.Duration;

/**
 * What an answer to a closed ticket does.
 *
 * @param policy while the ticket has not been closed for longer than {@code window}; after that it opens a new one
 */
public record ClosedTickets(Policy policy, Duration window) {
    /** What happens. */
    public enum Policy {
        /** The ticket is open again. */
        REOPEN,
        /** A new ticket is opened. */
        NEW_TICKET,
        /** The answer is kept with the ticket, which stays closed. */
        COMMENT,
        /** The message is ignored. */
        REFUSE
    }

    /** Refuses a window of less than nothing. */
    public ClosedTickets {
        if (window.isNegative()) {
            throw new IllegalArgumentException("a ticket is closed for 0 days or more, got " + window);
        }
    }
}
