package io.deskgate.core.fake;

import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import java.util.List;

/** The branches in memory. */
final class InMemoryBranchRepository implements BranchRepository {
    private final Shelves shelves;

    InMemoryBranchRepository(Shelves shelves) {
        this.shelves = shelves;
        add(new BranchKey("SUP"), "Support");
    }

    @Override
    public Branch defaultBranch() {
        return all().get(0);
    }

    @Override
    public List<Branch> all() {
        synchronized (shelves) {
            return List.copyOf(shelves.branches);
        }
    }

    @Override
    public Branch add(BranchKey key, String name) {
        synchronized (shelves) {
            if (shelves.branches.stream().anyMatch(branch -> branch.key().equals(key))) {
                throw new PermanentFailure("branch key " + key + " is taken", new IllegalArgumentException(name));
            }
            Branch branch = new Branch(new BranchId(shelves.branches.size() + 1), key, name);
            shelves.branches.add(branch);
            return branch;
        }
    }
}
