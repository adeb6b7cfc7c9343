package io.deskgate.app;

import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchDetails;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "edit",
        description = "Changes what is said about a branch; its key stays.",
        mixinStandardHelpOptions = true)
final class BranchEditCommand implements Callable<Integer> {
    @Mixin
    private NamedBranch named;

    @Option(names = "--name", paramLabel = "NAME", description = "What people call the branch.")
    private String name;

    @Mixin
    private BranchDetailOptions options;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    BranchEditCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            Optional<Branch> branch = named.find(wiring, surroundings);
            branch.ifPresent(found -> edit(found, wiring));
            return branch.isPresent() ? ExitCode.OK : ExitCode.NOT_FOUND;
        }
    }

    private void edit(Branch branch, Wiring wiring) {
        BranchDetails details = options.over(renamed(branch.details()), wiring);
        Branch edited = wiring.store().branches().edit(branch.id(), details);
        surroundings.out().println(Printable.line("branch " + edited.key() + " changed: " + edited.name()));
    }

    private BranchDetails renamed(BranchDetails before) {
        return name == null ? before : Requested.from(() -> before.called(name));
    }
}
