package io.deskgate.core.port;

import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchKey;
import java.util.List;

/** The branches. A new store has one, "Support" with the key SUP. Throws as {@link TicketRepository} does. */
public interface BranchRepository {
    /** Where mail goes that belongs to no other branch: the one created first, until settings say otherwise. */
    Branch defaultBranch();

    /** All of them, oldest first. */
    List<Branch> all();

    /**
     * A new branch, durable when this returns.
     *
     * @throws PermanentFailure when the key is taken
     */
    Branch add(BranchKey key, String name);
}
