package io.deskgate.app;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Definition;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "get",
        description = "Prints what counts now for one setting; of a secret only whether there is one.",
        mixinStandardHelpOptions = true)
final class SettingsGetCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The setting, for example email.port.")
    private String name;

    @Mixin
    private DeskOption store;

    private final Surroundings surroundings;

    SettingsGetCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Definition<?> setting = Requested.from(() -> Catalogue.named(name));
        try (Wiring wiring = store.open(surroundings)) {
            surroundings.out().println(Printable.block(wiring.settings().shown(setting)));
        }
        return ExitCode.OK;
    }
}
