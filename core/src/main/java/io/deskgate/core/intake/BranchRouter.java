package io.deskgate.core.intake;

import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.ticket.BranchId;

/** Finds the branch a new ticket belongs to: the default branch. */
final class BranchRouter {
    private final BranchRepository branches;

    BranchRouter(BranchRepository branches) {
        this.branches = branches;
    }

    BranchId branch() {
        return branches.defaultBranch().id();
    }
}
