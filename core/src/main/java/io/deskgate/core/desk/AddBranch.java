package io.deskgate.core.desk;

import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchDetails;
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
        return add(BranchDetails.named(name));
    }

    /** The same for a branch about which more is known. Fails alike. */
    public Branch add(BranchDetails details) {
        return branches.add(proposedKey(details.name()), details);
    }

    /** The key that a branch of this name would get now. */
    public BranchKey proposedKey(String name) {
        Set<BranchKey> taken = new HashSet<>();
        branches.all().forEach(branch -> taken.add(branch.key()));
        return BranchKeyProposal.keyFor(name, taken::contains);
    }
}
