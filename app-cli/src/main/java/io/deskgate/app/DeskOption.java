package io.deskgate.app;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The database a command works on, and what its settings are for this once. */
final class DeskOption {
    @Mixin
    private StoreOption store;

    @Option(names = SettingsForThisRun.OPTION, paramLabel = "NAME=VALUE", description = SettingsForThisRun.DESCRIPTION)
    private List<String> values = List.of();

    Wiring open(Surroundings surroundings) {
        return store.open(Requested.from(() -> SettingsForThisRun.in(surroundings, values)));
    }
}
