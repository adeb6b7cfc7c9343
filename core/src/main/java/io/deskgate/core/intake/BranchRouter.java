package io.deskgate.core.intake;

import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.Notes;

/** Finds the branch a new ticket belongs to: the default branch. */
final class BranchRouter {
    private final BranchRepository branches;

    BranchRouter(BranchRepository branches) {
        this.branches = branches;
    }

    BranchId branch(Notes notes) {
        Branch branch = branches.defaultBranch();
        notes.add("Which branch?", branch.key() + ", the default branch");
        return branch.id();
    }
}
