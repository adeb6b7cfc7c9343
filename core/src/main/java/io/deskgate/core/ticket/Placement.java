package io.deskgate.core.ticket;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where a new ticket goes and what is known of it from the start.
 *
 * @param assignee who takes care of it by a rule; nobody leaves it to the branch
 * @param tags words the administrator's rules give it, in their order, each without line ends
 */
public record Placement(BranchId branch, Priority priority, Assignee assignee, Set<String> tags) {
    /** Copies the set. */
    public Placement {
        tags = Collections.unmodifiableSet(new LinkedHashSet<>(tags));
    }

    /** A ticket of this branch about which nothing else is known. */
    public static Placement in(BranchId branch, Priority priority) {
        return new Placement(branch, priority, Assignee.NOBODY, Set.of());
    }
}
