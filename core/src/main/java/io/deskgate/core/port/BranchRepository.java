package io.deskgate.core.port;

import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import java.util.List;

/** The branches. A new store has one, "Support" with the key SUP. Throws as {@link TicketRepository} does. */
public interface BranchRepository {
    /** All of them, the one created first in front. There is always one. */
    List<Branch> all();

    /** Where mail goes that belongs to no other branch, as the settings have it stored. */
    Branch defaultBranch();

    /**
     * A new branch, durable when this returns. When a branch had this key before, ticket numbers go on where that one
     * stopped.
     *
     * @throws PermanentFailure when the key is taken
     */
    Branch add(BranchKey key, BranchDetails details);

    /** A new branch about which nothing is known but its name. */
    default Branch add(BranchKey key, String name) {
        return add(key, BranchDetails.named(name));
    }

    /**
     * Changes everything about a branch but its key.
     *
     * @throws PermanentFailure when there is no such branch
     */
    Branch edit(BranchId id, BranchDetails details);
}
