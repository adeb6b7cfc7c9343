package io.deskgate.app;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Definition;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "set", description = "Saves a value of one's own for one setting.", mixinStandardHelpOptions = true)
final class SettingsSetCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "NAME", description = "The setting, for example email.port.")
    private String name;

    @Parameters(index = "1", arity = "0..1", paramLabel = "VALUE", description = "Left out with --stdin.")
    private String value;

    @Option(
            names = "--stdin",
            description = "Read the value from standard input; the only way for secrets, which others could read on the"
                    + " command line.")
    private boolean fromInput;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    SettingsSetCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Definition<?> setting = Requested.from(() -> Catalogue.named(name));
        String text = Requested.from(() -> text(setting));
        return new SettingsChange(store, surroundings).save(form -> form.withText(setting, text));
    }

    private String text(Definition<?> setting) {
        if (fromInput == (value != null)) {
            throw new IllegalArgumentException("give setting " + name + " either a value or --stdin");
        }
        if (setting.isSecret() && !fromInput) {
            throw new IllegalArgumentException("setting " + name + " is a secret, hand it over with --stdin");
        }
        return fromInput ? ValueInput.read(surroundings) : value;
    }
}
