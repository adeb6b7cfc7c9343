package io.deskgate.app;

import io.deskgate.core.settings.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "add", description = "Puts a rule behind the last one.", mixinStandardHelpOptions = true)
final class RuleAddCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "RULE",
            description = "For example: 'if subject contains \"invoice\" then branch BILL, tag invoice'.")
    private String rule;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    RuleAddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return new SettingsChange(store, surroundings)
                .save(form -> form.withText(
                        Catalogue.RULES, RuleLines.of(form).with(rule.strip()).text()));
    }
}
