package io.deskgate.app;

import io.deskgate.core.ticket.Branch;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "add",
        description = "Adds a branch. Its key is made from its name: Green Daisy gets GD, Eltrino gets ELTR.",
        mixinStandardHelpOptions = true)
final class BranchAddCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "What people call the branch.")
    private String name;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    BranchAddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            Branch branch = Requested.from(() -> wiring.addBranch().named(name));
            surroundings.out().println(Printable.line("branch " + branch.key() + " added: " + branch.name()));
        }
        return ExitCode.OK;
    }
}
