package io.deskgate.app;

import io.deskgate.core.ticket.Branch;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "list", description = "Lists branches, oldest first.", mixinStandardHelpOptions = true)
final class BranchListCommand implements Callable<Integer> {
    @Mixin
    private FormatOption format;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    BranchListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            print(wiring.store().branches().all(), wiring.store().branches().defaultBranch());
        }
        return ExitCode.OK;
    }

    private void print(List<Branch> branches, Branch defaultBranch) {
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> BranchJson.list(json, branches, defaultBranch));
            return;
        }
        TextTable table = new TextTable("KEY", "NAME", "DEFAULT");
        branches.forEach(branch ->
                table.row(branch.key().letters(), branch.name(), branch.equals(defaultBranch) ? "default" : ""));
        table.print(surroundings.out());
    }
}
