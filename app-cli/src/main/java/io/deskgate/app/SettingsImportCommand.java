package io.deskgate.app;

import io.deskgate.core.settings.SettingsForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Saves what settings export wrote, all of it or nothing. Settings not named stay as they are.",
        mixinStandardHelpOptions = true)
final class SettingsImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The file; - for standard input.")
    private Path file;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    SettingsImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream in = file.toString().equals("-") ? surroundings.in() : Files.newInputStream(file)) {
            UnaryOperator<SettingsForm> choices = Requested.from(() -> new SettingsFile(in).choices());
            return new SettingsChange(store, surroundings).save(choices);
        }
    }
}
