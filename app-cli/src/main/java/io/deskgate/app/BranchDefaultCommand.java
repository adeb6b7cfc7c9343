package io.deskgate.app;

import io.deskgate.core.settings.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "default",
        description = "Makes a branch the default: mail goes there that belongs to no other.",
        mixinStandardHelpOptions = true)
final class BranchDefaultCommand implements Callable<Integer> {
    @Parameters(paramLabel = "KEY", description = "The branch, for example SUP.")
    private String key;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    BranchDefaultCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return new SettingsChange(store, surroundings).save(form -> form.withText(Catalogue.DEFAULT_BRANCH, key));
    }
}
