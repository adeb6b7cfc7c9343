package io.deskgate.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "migrate",
        description = "Creates the schema or brings it up to date, as every command does when it has to.",
        mixinStandardHelpOptions = true)
final class DbMigrateCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    DbMigrateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            surroundings.out().println(DbText.of(wiring.store().state()));
        }
        return ExitCode.OK;
    }
}
