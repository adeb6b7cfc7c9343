package io.deskgate.core.intake;

import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.BranchKeyProposal;
import java.util.HashSet;
import java.util.Set;

/** Sets up a branch. */
public final class AddBranch {
    private final BranchRepository branches;

    /** Adds to {@code branches}. */
    public AddBranch(BranchRepository branches) {
        this.branches = branches;
    }

    /**
     * Adds a branch whose key is made from its name.
     *
     * @throws IllegalArgumentException when the name is blank
     * @throws io.deskgate.core.port.PermanentFailure when somebody took the key in the same moment
     */
    public Branch named(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a branch needs a name, got \"" + name + "\"");
        }
        Set<BranchKey> taken = new HashSet<>();
        branches.all().forEach(branch -> taken.add(branch.key()));
        return branches.add(BranchKeyProposal.keyFor(name, taken::contains), name);
    }
}
