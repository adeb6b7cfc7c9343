package io.deskgate.core.desk;

import io.deskgate.core.mailbox.Aspect;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchKey;
import java.util.Optional;

/** Finds out whether mail that belongs to no branch has a place. */
public final class CheckDesk {
    private final ReadSettings settings;
    private final BranchRepository branches;

    /** Looks there. */
    public CheckDesk(ReadSettings settings, BranchRepository branches) {
        this.settings = settings;
        this.branches = branches;
    }

    /** Looks whether the default branch exists. Failures are findings, not thrown. */
    public Finding check() {
        try {
            BranchKey key = settings.inForce().value(Catalogue.DEFAULT_BRANCH);
            Optional<Branch> branch = branches.find(key);
            return branch.isPresent() ? there(branch.get()) : missing(key);
        } catch (PortFailure e) {
            return CheckMailbox.failed(Aspect.DEFAULT_BRANCH, e);
        }
    }

    private static Finding there(Branch branch) {
        return Finding.ok(Aspect.DEFAULT_BRANCH, branch.key() + ", " + branch.name());
    }

    private static Finding missing(BranchKey key) {
        return Finding.wrong(
                Aspect.DEFAULT_BRANCH,
                "there is no branch " + key + ", so mail goes to the branch created first",
                "choose one that exists: deskgate branch default KEY");
    }
}
