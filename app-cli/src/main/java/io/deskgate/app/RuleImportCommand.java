package io.deskgate.app;

import io.deskgate.core.settings.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Replaces all rules by those of a file.", mixinStandardHelpOptions = true)
final class RuleImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "One rule a line, in UTF-8.")
    private Path file;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    RuleImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            surroundings.complain("cannot read " + file);
            return ExitCode.NOT_FOUND;
        }
        String text = Files.readString(file);
        return new SettingsChange(store, surroundings).save(form -> form.withText(Catalogue.RULES, text));
    }
}
