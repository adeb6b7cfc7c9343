package io.deskgate.app;

import io.deskgate.core.routing.HeaderRules;
import io.deskgate.core.settings.Catalogue;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "list", description = "Shows the rules with their line numbers.", mixinStandardHelpOptions = true)
final class RuleListCommand implements Callable<Integer> {
    @Mixin
    private FormatOption format;

    @Mixin
    private DeskOption store;

    private final Surroundings surroundings;

    RuleListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            print(wiring.settings().value(Catalogue.RULES));
        }
        return ExitCode.OK;
    }

    private void print(HeaderRules rules) {
        List<String> lines = rules.text().lines().toList();
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> {
                json.writeArrayFieldStart("rules");
                for (String line : lines) {
                    json.writeString(line);
                }
                json.writeEndArray();
            });
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            surroundings.out().println(Printable.line(i + 1 + "  " + lines.get(i)));
        }
        if (lines.isEmpty()) {
            surroundings.out().println("No rules.");
        }
    }
}
