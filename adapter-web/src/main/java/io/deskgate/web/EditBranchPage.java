package io.deskgate.web;

import io.deskgate.core.ticket.Branch;
import java.util.List;

/** A branch that exists, with the way to delete it. */
record EditBranchPage(BranchPage page, Branch branch, List<Branch> branches, boolean isDefault) {
    Frame frame() {
        return page.frame();
    }

    /** Where its tickets could go. */
    List<Branch> others() {
        return branches.stream()
                .filter(other -> !other.id().equals(branch.id()))
                .toList();
    }
}
