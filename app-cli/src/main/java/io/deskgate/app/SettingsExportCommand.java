package io.deskgate.app;

import io.deskgate.core.settings.SettingsForm;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "export",
        description = "Writes what is saved as JSON, to be imported elsewhere. Secrets are left out.",
        mixinStandardHelpOptions = true)
final class SettingsExportCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    SettingsExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            SettingsForm form =
                    wiring.machine().reading(wiring.store()).stored().form();
            JsonOutput.object(surroundings.out(), json -> SettingsJson.choices(json, form));
        }
        return ExitCode.OK;
    }
}
