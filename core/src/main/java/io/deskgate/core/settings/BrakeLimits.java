package io.deskgate.core.settings;

import java.time.Duration;

/**
 * How much may come within an hour before a person has to look: more than that is held.
 *
 * @param ticketsPerSender new tickets of one sender
 * @param ticketsPerSubject new tickets with the same subject, whoever sends them
 * @param commentsPerTicket comments by mail on one ticket
 */
public record BrakeLimits(int ticketsPerSender, int ticketsPerSubject, int commentsPerTicket) {
    /** The time in which all of them count. */
    public static final Duration WINDOW = Duration.ofHours(1);

    /** Refuses limits below 1: nothing would ever come in. */
    public BrakeLimits {
        if (Math.min(ticketsPerSender, Math.min(ticketsPerSubject, commentsPerTicket)) < 1) {
            throw new IllegalArgumentException("brakes let at least 1 through, got " + ticketsPerSender + ", "
                    + ticketsPerSubject + " and " + commentsPerTicket);
        }
    }

    static BrakeLimits of(SettingsInForce settings) {
        return new BrakeLimits(
                settings.value(Catalogue.TICKETS_PER_SENDER),
                settings.value(Catalogue.TICKETS_PER_SUBJECT),
                settings.value(Catalogue.COMMENTS_PER_TICKET));
    }
}
