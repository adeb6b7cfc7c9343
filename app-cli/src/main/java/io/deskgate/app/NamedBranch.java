package io.deskgate.app;

import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchKey;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** The branch a command is about. */
final class NamedBranch {
    @Parameters(index = "0", paramLabel = "KEY", description = "The branch, for example SUP.")
    private String key;

    /** The branch; when there is none, {@code surroundings} are told. */
    Optional<Branch> find(Wiring wiring, Surroundings surroundings) {
        return find(key, wiring, surroundings);
    }

    /** The same for another key of the command line. */
    static Optional<Branch> find(String key, Wiring wiring, Surroundings surroundings) {
        BranchKey wanted = Requested.from(() -> BranchKeys.parse(key));
        Optional<Branch> branch = wiring.store().branches().find(wanted);
        if (branch.isEmpty()) {
            surroundings.complain("there is no branch " + key + ", see: deskgate branch list");
        }
        return branch;
    }
}
