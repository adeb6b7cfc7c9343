package io.deskgate.web;

import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.BranchRepository.Deletion;
import io.deskgate.core.port.BranchRepository.Fate;
import io.deskgate.core.ticket.Branch;
import io.deskgate.web.Answer.GoTo;
import io.deskgate.web.Answer.Refusal;
import java.util.Optional;

/** Deletes a branch, with what is to happen to its tickets. */
final class BranchDeletion {
    private final BranchRepository branches;

    BranchDeletion(BranchRepository branches) {
        this.branches = branches;
    }

    Answer delete(Visit visit) {
        Optional<Branch> branch = find(visit.part(0));
        if (branch.isEmpty()) {
            return new Refusal(404, "There is no branch " + visit.part(0), "Look for it in the list of branches.");
        }
        Deletion deletion = branches.delete(branch.get().id(), fate(visit.form().get("tickets")));
        visit.session().leaveNotice(words(branch.get(), deletion));
        return new GoTo(
                deletion instanceof Deletion.Deleted
                        ? "/branches"
                        : "/branches/" + branch.get().key());
    }

    /** The key of another branch, the word for deleting them, or nothing: then there must not be any. */
    private Fate fate(String chosen) {
        if (chosen.equals("delete")) {
            return new Fate.DeleteThem();
        }
        Optional<Branch> other = find(chosen);
        return other.isEmpty()
                ? new Fate.NoTickets()
                : new Fate.MoveTo(other.get().id());
    }

    private Optional<Branch> find(String key) {
        return branches.all().stream()
                .filter(branch -> branch.key().letters().equals(key))
                .findFirst();
    }

    private static String words(Branch branch, Deletion deletion) {
        if (deletion instanceof Deletion.Deleted deleted) {
            return "Branch " + branch.name() + " deleted, " + Wording.count(deleted.tickets(), "ticket", "tickets")
                    + " with it moved or deleted.";
        }
        if (deletion instanceof Deletion.HasTickets has) {
            return "Not deleted: the branch has " + Wording.count(has.tickets(), "ticket", "tickets")
                    + ". Choose what happens to them.";
        }
        return "Not deleted: this is the default branch. Choose another default under Channels first.";
    }
}
