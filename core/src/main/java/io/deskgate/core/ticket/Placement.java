package io.deskgate.core.ticket;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a new ticket goes and what is known of it from the start.
 *
 * @param assignee who takes care of it by a rule; nobody leaves it to the branch
 * @param tags words the administrator's rules give it, in their order, each without line ends
 * @param follows the closed ticket it goes on from; none when it begins anew
 */
public record Placement(
        BranchId branch, Priority priority, Assignee assignee, Set<String> tags, List<TicketId> follows) {
    /** Copies set and list. */
    public Placement {
        tags = Collections.unmodifiableSet(new LinkedHashSet<>(tags));
        follows = List.copyOf(follows);
    }

    /** Where a ticket goes that begins anew. */
    public Placement(BranchId branch, Priority priority, Assignee assignee, Set<String> tags) {
        this(branch, priority, assignee, tags, List.of());
    }

    /** The same for a ticket that goes on from a closed one. */
    public Placement following(TicketId closed) {
        return new Placement(branch, priority, assignee, tags, List.of(closed));
    }

    /** A ticket of this branch about which nothing else is known. */
    public static Placement in(BranchId branch, Priority priority) {
        return new Placement(branch, priority, Assignee.NOBODY, Set.of());
    }
}
