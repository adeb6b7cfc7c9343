package io.deskgate.app;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Definition;
import io.deskgate.core.settings.Overrides;
import io.deskgate.core.settings.Secret;
import io.deskgate.core.settings.ThisRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What this machine adds to the settings in the database: the key to their secrets, a password, values for one run. */
record ThisMachine(Map<String, String> environment) {
    private static final String CREDENTIAL = "deskgate.imap-password";

    /** Apart from the data folder, so that a copy of the database alone opens no secret. */
    Path keyFile() {
        String given = value("DESKGATE_KEY_FILE");
        return given.isEmpty() ? configFolder().resolve("secrets.key") : Path.of(given);
    }

    /** Refuses a variable whose text is no value of its setting. */
    ThisRun run() {
        Overrides overrides = Overrides.NONE;
        for (Definition<?> setting : Catalogue.ALL) {
            String text = value(setting.variable());
            if (!text.isEmpty()) {
                overrides = overrides.with(setting, text, setting.variable());
            }
        }
        return new ThisRun(mailboxPassword(), overrides);
    }

    private Secret mailboxPassword() {
        String given = value("DESKGATE_IMAP_PASSWORD");
        Path credential = Path.of(value("CREDENTIALS_DIRECTORY")).resolve(CREDENTIAL);
        boolean hasFile = !value("CREDENTIALS_DIRECTORY").isEmpty() && Files.isReadable(credential);
        return given.isEmpty() && hasFile ? Secret.from(() -> firstLine(credential)) : Secret.of(given);
    }

    private static String firstLine(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the credential " + file, e);
        }
    }

    private Path configFolder() {
        String config = value("XDG_CONFIG_HOME");
        Path folder = config.isEmpty() ? Path.of(System.getProperty("user.home"), ".config") : Path.of(config);
        return folder.resolve("deskgate");
    }

    private String value(String variable) {
        return environment.getOrDefault(variable, "");
    }
}
