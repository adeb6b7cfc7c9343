package io.deskgate.app;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Origin;
import io.deskgate.core.settings.SettingsInForce;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        description = "Lists all settings, what counts now and where it comes from.",
        mixinStandardHelpOptions = true)
final class SettingsListCommand implements Callable<Integer> {
    private static final int WIDEST = 60;

    @Mixin
    private FormatOption format;

    @Mixin
    private DeskOption store;

    private final Surroundings surroundings;

    SettingsListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            print(wiring.settings());
        }
        return ExitCode.OK;
    }

    private void print(SettingsInForce settings) {
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> SettingsJson.list(json, settings));
            return;
        }
        TextTable table = new TextTable("NAME", "VALUE", "FROM");
        Catalogue.ALL.forEach(setting ->
                table.row(setting.name(), shortened(settings.shown(setting)), from(settings.origin(setting))));
        table.print(surroundings.out());
    }

    private static String from(Origin origin) {
        if (origin instanceof Origin.ForThisRun run) {
            return run.where() + ", for this run";
        }
        return origin instanceof Origin.Saved ? "saved" : "default";
    }

    private static String shortened(String value) {
        String line = value.replace('\n', ' ');
        return line.length() > WIDEST ? line.substring(0, WIDEST - 1) + "…" : line;
    }
}
