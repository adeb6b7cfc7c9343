package io.deskgate.core.port;

import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import java.util.List;
import java.util.Optional;

/** The branches. A new store has one, "Support" with the key SUP. Throws as {@link TicketRepository} does. */
public interface BranchRepository {
    /** All of them, the one created first in front. There is always one. */
    List<Branch> all();

    /** The branch with this key. */
    default Optional<Branch> find(BranchKey key) {
        return all().stream().filter(branch -> branch.key().equals(key)).findFirst();
    }

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

    /**
     * Deletes a branch, with what is to happen to its tickets, in one transaction or not at all. What their keys were
     * stays taken.
     *
     * @throws PermanentFailure when there is no such branch, or none to move tickets to
     */
    Deletion delete(BranchId id, Fate tickets);

    /** What happens to the tickets of a branch that is deleted. */
    sealed interface Fate {
        /** There must not be any. */
        record NoTickets() implements Fate {}

        /** They move to another branch and get keys of it; their old keys still find them. */
        record MoveTo(BranchId branch) implements Fate {}

        /** They are deleted with all that belongs to them; the messages stay in the ledger, as ignored. */
        record DeleteThem() implements Fate {}
    }

    /** What came of deleting. */
    sealed interface Deletion {
        /** It is gone; {@code tickets} were moved or deleted with it. */
        record Deleted(long tickets) implements Deletion {}

        /** Nothing was changed: mail that belongs to no other branch goes there. */
        record IsDefault() implements Deletion {}

        /** Nothing was changed: it has so many tickets. */
        record HasTickets(long tickets) implements Deletion {}
    }
}
