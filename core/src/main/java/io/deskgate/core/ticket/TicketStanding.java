package io.deskgate.core.ticket;

import java.time.Duration;
import java.time.Instant;

/**
 * What has to be known of a ticket to decide about a message that belongs to it.
 *
 * @param since when it got its status, as far as that is known
 * @param takesPart whether the sender of the message is its reporter or a watcher
 * @param reopened how often a message reopened it lately
 */
public record TicketStanding(
        TicketId id,
        TicketKey key,
        BranchId branch,
        Status status,
        Instant since,
        Person reporter,
        boolean takesPart,
        int reopened) {
    /** What lately means. */
    public static final Duration REOPEN_WINDOW = Duration.ofDays(1);

    /** The same for a message of somebody who has no part in it. */
    public TicketStanding towardsAStranger() {
        return new TicketStanding(id, key, branch, status, since, reporter, false, reopened);
    }
}
