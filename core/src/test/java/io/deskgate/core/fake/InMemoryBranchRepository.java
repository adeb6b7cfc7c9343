package io.deskgate.core.fake;

import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.StoredSettings;
import io.deskgate.core.settings.ChannelForm;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchDetails;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import java.util.List;

/** The branches in memory. */
final class InMemoryBranchRepository implements BranchRepository {
    private final Shelves shelves;

    InMemoryBranchRepository(Shelves shelves) {
        this.shelves = shelves;
        add(new BranchKey("SUP"), BranchDetails.named("Support"));
    }

    @Override
    public List<Branch> all() {
        synchronized (shelves) {
            return List.copyOf(shelves.branches);
        }
    }

    @Override
    public Branch defaultBranch() {
        synchronized (shelves) {
            return ChannelForm.of(shelves.settings.form()).defaultBranchAmong(shelves.branches);
        }
    }

    @Override
    public Branch add(BranchKey key, BranchDetails details) {
        synchronized (shelves) {
            if (shelves.branches.stream().anyMatch(branch -> branch.key().equals(key))) {
                throw new PermanentFailure("branch key " + key + " is taken", new IllegalArgumentException());
            }
            Branch branch = new Branch(shelves.nextBranchId(), key, details);
            shelves.branches.add(branch);
            return branch;
        }
    }

    @Override
    public Branch edit(BranchId id, BranchDetails details) {
        synchronized (shelves) {
            Branch before = shelves.existingBranch(id);
            Branch after = new Branch(id, before.key(), details);
            shelves.branches.set(shelves.branches.indexOf(before), after);
            shelves.ticketsOf(id).forEach(ticket -> shelves.keep(InMemoryTickets.in(after, ticket)));
            return after;
        }
    }

    @Override
    public Deletion delete(BranchId id, Fate tickets) {
        synchronized (shelves) {
            Branch branch = shelves.existingBranch(id);
            shelves.settings = new StoredSettings(shelves.settings.form(), shelves.settings.version() + 1);
            return branch.equals(defaultBranch())
                    ? new Deletion.IsDefault()
                    : new InMemoryBranchDeletion(shelves, branch).carryOut(tickets);
        }
    }
}
