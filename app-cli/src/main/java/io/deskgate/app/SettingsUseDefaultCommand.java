package io.deskgate.app;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Setting;
import io.deskgate.core.settings.SettingsForm;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "use-default",
        description = "Lets settings use their default, also when that changes later.",
        mixinStandardHelpOptions = true)
final class SettingsUseDefaultCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "The setting, for example email.port; may be repeated.")
    private List<String> names;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    SettingsUseDefaultCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return new SettingsChange(store, surroundings).save(this::withDefaults);
    }

    private SettingsForm withDefaults(SettingsForm before) {
        SettingsForm form = before;
        for (String name : names) {
            form = form.with(Catalogue.named(name), Setting.useDefault());
        }
        return form;
    }
}
