package io.deskgate.core.port;

import java.util.Set;

/**
 * Which messages to list. An empty set means all.
 *
 * @param limit the most that are listed, at least 1
 */
public record LedgerFilter(Set<Kind> kinds, int limit) {
    /** Copies the set and refuses a limit below 1. */
    public LedgerFilter {
        kinds = Set.copyOf(kinds);
        if (limit < 1) {
            throw new IllegalArgumentException("list at least 1 message, got limit " + limit);
        }
    }

    /** The kinds of {@link io.deskgate.core.ticket.EmailState}, for choosing among them. */
    public enum Kind {
        /** Not ended yet. */
        WAITING,
        /** Opened a ticket. */
        TICKET,
        /** Became a comment. */
        COMMENT,
        /** Left alone on purpose. */
        IGNORED,
        /** Waits for a person. */
        QUARANTINED,
        /** Waits for an administrator to let it in. */
        HELD
    }
}
