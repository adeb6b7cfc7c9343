package io.deskgate.core.ticket;

import java.util.Set;

/**
 * Which tickets to list, newest first. An empty set means all.
 *
 * @param limit the most that are listed, at least 1
 */
public record TicketFilter(Set<BranchKey> branches, Set<Status> statuses, int limit) {
    /** Copies the sets and refuses a limit below 1. */
    public TicketFilter {
        branches = Set.copyOf(branches);
        statuses = Set.copyOf(statuses);
        if (limit < 1) {
            throw new IllegalArgumentException("list at least 1 ticket, got limit " + limit);
        }
    }
}
