package io.deskgate.web;

import io.deskgate.core.desk.AddBranch;
import io.deskgate.core.port.AccountRepository;
import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.ticket.Branch;
import io.deskgate.web.Answer.GoTo;
import io.deskgate.web.Answer.Page;
import io.deskgate.web.Answer.Refusal;
import io.deskgate.web.Answer.Words;
import java.util.Optional;

/** The branches of the desk: all, a new one, one to edit. */
final class BranchPages {
    private final BranchRepository branches;
    private final AccountRepository accounts;
    private final AddBranch addBranch;

    BranchPages(BranchRepository branches, AccountRepository accounts, AddBranch addBranch) {
        this.branches = branches;
        this.accounts = accounts;
        this.addBranch = addBranch;
    }

    Answer list(Visit visit) {
        Frame frame = visit.frame("Branches", Section.BRANCHES);
        return Page.ok("branches", new BranchesPage(frame, branches.all(), branches.defaultBranch()));
    }

    /** The key a branch of this name would get, for the script that shows it while the name is typed. */
    Answer proposeKey(Visit visit) {
        String name = visit.query().get("name");
        return new Words(name.isEmpty() ? "" : addBranch.proposedKey(name).letters());
    }

    Answer create(Visit visit) {
        return page(visit, 200, "New branch", BranchForm.EMPTY, "");
    }

    Answer add(Visit visit) {
        BranchForm form = new BranchForm(visit.form());
        try {
            Branch branch = form.hasKey() ? branches.add(form.key(), form.details()) : addBranch.add(form.details());
            visit.session().leaveNotice("Branch " + branch.name() + " created with the key " + branch.key() + ".");
            return new GoTo("/branches");
        } catch (IllegalArgumentException | PermanentFailure e) {
            return page(visit, 422, "New branch", form, e.getMessage());
        }
    }

    Answer show(Visit visit) {
        Optional<Branch> branch = find(visit);
        return branch.isEmpty() ? missing(visit) : page(visit, 200, branch.get(), BranchForm.of(branch.get()), "");
    }

    Answer edit(Visit visit) {
        Optional<Branch> branch = find(visit);
        return branch.isEmpty() ? missing(visit) : edit(visit, branch.get());
    }

    private Answer edit(Visit visit, Branch branch) {
        BranchForm form = new BranchForm(visit.form());
        try {
            branches.edit(branch.id(), form.details());
            visit.session().leaveNotice("Branch " + form.details().name() + " saved.");
            return new GoTo("/branches");
        } catch (IllegalArgumentException e) {
            return page(visit, 422, branch, form, e.getMessage());
        }
    }

    private Optional<Branch> find(Visit visit) {
        return branches.all().stream()
                .filter(branch -> branch.key().letters().equals(visit.part(0)))
                .findFirst();
    }

    private Answer page(Visit visit, int status, String title, BranchForm form, String complaint) {
        Frame frame = visit.frame(title, Section.BRANCHES);
        return new Page(status, "branch", new BranchPage(frame, form, accounts.all(), complaint));
    }

    /** The way out of a branch is on its page too. */
    private Answer page(Visit visit, int status, Branch branch, BranchForm form, String complaint) {
        Frame frame = visit.frame("Branch " + branch.name(), Section.BRANCHES);
        BranchPage page = new BranchPage(frame, form, accounts.all(), complaint);
        boolean isDefault = branches.defaultBranch().id().equals(branch.id());
        return new Page(status, "editbranch", new EditBranchPage(page, branch, branches.all(), isDefault));
    }

    private static Answer missing(Visit visit) {
        return new Refusal(404, "There is no branch " + visit.part(0), "Look for it in the list of branches.");
    }
}
