package io.deskgate.app;

import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchDetails;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "add",
        description = "Adds a branch. Its key is made from its name unless given: Green Daisy gets GD, Eltrino ELTR.",
        mixinStandardHelpOptions = true)
final class BranchAddCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "What people call the branch.")
    private String name;

    @Option(names = "--key", paramLabel = "KEY", description = "Two to ten letters; stays for ever.")
    private String key;

    @Mixin
    private BranchDetailOptions options;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    BranchAddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            BranchDetails details = options.over(Requested.from(() -> BranchDetails.named(name)), wiring);
            Branch branch = key == null
                    ? wiring.addBranch().add(details)
                    : wiring.store().branches().add(Requested.from(() -> BranchKeys.parse(key)), details);
            surroundings.out().println(Printable.line("branch " + branch.key() + " added: " + branch.name()));
        }
        return ExitCode.OK;
    }
}
