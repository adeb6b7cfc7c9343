package io.deskgate.core.settings;

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

    static ClosedTickets of(SettingsInForce settings) {
        return new ClosedTickets(
                settings.value(Catalogue.CLOSED_TICKETS), Duration.ofDays(settings.value(Catalogue.CLOSED_DAYS)));
    }
}
