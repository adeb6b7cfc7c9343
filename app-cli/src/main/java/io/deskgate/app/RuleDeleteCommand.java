package io.deskgate.app;

import io.deskgate.core.settings.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "delete", description = "Takes a rule out.", mixinStandardHelpOptions = true)
final class RuleDeleteCommand implements Callable<Integer> {
    @Parameters(paramLabel = "LINE", description = "Its line number, as rule list shows it.")
    private int line;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    RuleDeleteCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return new SettingsChange(store, surroundings)
                .save(form -> form.withText(
                        Catalogue.RULES, RuleLines.of(form).without(line).text()));
    }
}
