package io.deskgate.app;

import io.deskgate.core.port.BranchRepository.Deletion;
import io.deskgate.core.port.BranchRepository.Fate;
import io.deskgate.core.ticket.Branch;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "delete",
        description = "Deletes a branch; one with tickets only when told what becomes of them.",
        mixinStandardHelpOptions = true)
final class BranchDeleteCommand implements Callable<Integer> {
    @Mixin
    private NamedBranch named;

    @Option(names = "--move-tickets-to", paramLabel = "KEY", description = "Move its tickets to this branch first.")
    private String target;

    @Option(names = "--with-tickets", description = "Delete its tickets, too. Their messages stay in the ledger.")
    private boolean withTickets;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    BranchDeleteCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        requireOneWay();
        try (Wiring wiring = store.open(surroundings)) {
            Optional<Branch> branch = named.find(wiring, surroundings);
            Optional<Fate> fate = branch.flatMap(found -> fate(wiring));
            return fate.isPresent() ? delete(branch.get(), fate.get(), wiring) : ExitCode.NOT_FOUND;
        }
    }

    private void requireOneWay() {
        Requested.from(() -> {
            if (target != null && withTickets) {
                throw new IllegalArgumentException("tickets are either moved or deleted, not both");
            }
            return true;
        });
    }

    private Optional<Fate> fate(Wiring wiring) {
        if (target == null) {
            return Optional.of(withTickets ? new Fate.DeleteThem() : new Fate.NoTickets());
        }
        return NamedBranch.find(target, wiring, surroundings).map(branch -> new Fate.MoveTo(branch.id()));
    }

    private int delete(Branch branch, Fate fate, Wiring wiring) {
        Deletion deletion = wiring.store().branches().delete(branch.id(), fate);
        if (deletion instanceof Deletion.Deleted deleted) {
            String what = target == null ? " tickets deleted with it" : " tickets moved to " + target;
            String tickets = deleted.tickets() == 0 ? "" : ", " + deleted.tickets() + what;
            surroundings.out().println("branch " + branch.key() + " deleted" + tickets);
            return ExitCode.OK;
        }
        surroundings.complain(refusal(branch, deletion));
        return ExitCode.CONFIGURATION;
    }

    private static String refusal(Branch branch, Deletion deletion) {
        if (deletion instanceof Deletion.HasTickets has) {
            return "branch " + branch.key() + " has " + has.tickets()
                    + " tickets: use --move-tickets-to KEY or --with-tickets";
        }
        return "branch " + branch.key() + " is the default branch, where mail goes that belongs to no other:"
                + " choose another first with: deskgate branch default KEY";
    }
}
