package io.deskgate.web;

import io.deskgate.core.desk.AddBranch;
import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.BranchKeyProposal;
import io.deskgate.web.Answer.GoTo;
import io.deskgate.web.Answer.Page;
import io.deskgate.web.Answer.Words;
import java.util.Set;
import java.util.stream.Collectors;

/** The branches of the desk. */
final class BranchPages {
    private final BranchRepository branches;
    private final AddBranch addBranch;

    BranchPages(BranchRepository branches, AddBranch addBranch) {
        this.branches = branches;
        this.addBranch = addBranch;
    }

    Answer list(Visit visit) {
        return Page.ok(
                "branches",
                new BranchesPage(visit.frame("Branches", Section.BRANCHES), branches.all(), branches.defaultBranch()));
    }

    /** The key a branch of this name would get, for the script that shows it while the name is typed. */
    Answer proposeKey(Visit visit) {
        String name = visit.query().get("name");
        Set<BranchKey> taken = branches.all().stream().map(Branch::key).collect(Collectors.toSet());
        return new Words(
                name.isEmpty()
                        ? ""
                        : BranchKeyProposal.keyFor(name, taken::contains).letters());
    }

    Answer create(Visit visit) {
        return form(visit, 200, Form.EMPTY, "");
    }

    Answer add(Visit visit) {
        try {
            Branch branch = addBranch.named(visit.form().get("name"));
            visit.session().leaveNotice("Branch " + branch.name() + " created with the key " + branch.key() + ".");
            return new GoTo("/branches");
        } catch (IllegalArgumentException | PermanentFailure e) {
            return form(visit, 422, visit.form(), e.getMessage());
        }
    }

    private static Answer form(Visit visit, int status, Form values, String complaint) {
        BranchPage page = new BranchPage(visit.frame("New branch", Section.BRANCHES), values, complaint);
        return new Page(status, "branch", page);
    }
}
