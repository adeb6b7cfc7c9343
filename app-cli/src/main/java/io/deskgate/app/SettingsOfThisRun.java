package io.deskgate.app;

import io.deskgate.core.desk.ReadSettings;
import io.deskgate.core.desk.SaveSettings;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.SettingsRepository;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Definition;
import io.deskgate.core.settings.Overrides;
import io.deskgate.core.settings.Secret;
import io.deskgate.core.settings.SettingsInForce;
import io.deskgate.core.settings.ThisRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The settings as they count for this run: what is saved, and above it what the environment says. */
final class SettingsOfThisRun {
    private static final String PASSWORD_VARIABLE = "DESKGATE_IMAP_PASSWORD";
    private static final String PASSWORD_CREDENTIAL = "deskgate-imap-password";
    private static final String KEY_CREDENTIAL = "deskgate-key";

    private final Map<String, String> environment;

    SettingsOfThisRun(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * The settings of this store.
     *
     * @throws PermanentFailure when a variable means no value of its setting
     */
    SettingsInForce of(Wiring wiring) {
        return reading(wiring).inForce();
    }

    /** Reads the settings of this store. Fails alike. */
    ReadSettings reading(Wiring wiring) {
        ThisRun run = new ThisRun(mailboxPassword(), overrides());
        return new ReadSettings(saved(wiring), wiring.store().branches(), run);
    }

    /** Saves settings in this store. */
    SaveSettings saving(Wiring wiring) {
        return new SaveSettings(saved(wiring), wiring.store().branches());
    }

    private SettingsRepository saved(Wiring wiring) {
        return wiring.store().settings(keyFile());
    }

    private Overrides overrides() {
        Overrides overrides = Overrides.NONE;
        for (Definition<?> setting : Catalogue.ALL) {
            String text = environment.getOrDefault(setting.variable(), "");
            if (!text.isEmpty()) {
                overrides = with(overrides, setting, text);
            }
        }
        return overrides;
    }

    private static Overrides with(Overrides overrides, Definition<?> setting, String text) {
        try {
            return overrides.with(setting, text, setting.variable());
        } catch (IllegalArgumentException e) {
            throw new PermanentFailure(setting.variable() + ": " + e.getMessage(), e);
        }
    }

    private Secret mailboxPassword() {
        String told = environment.getOrDefault(PASSWORD_VARIABLE, "");
        Path credential = credential(PASSWORD_CREDENTIAL);
        return told.isEmpty() && Files.exists(credential) ? Secret.from(() -> firstLine(credential)) : Secret.of(told);
    }

    /** The variable, else a credential of systemd, else a file among the user's configuration. */
    private Path keyFile() {
        String told = environment.getOrDefault("DESKGATE_KEY_FILE", "");
        if (!told.isEmpty()) {
            return Path.of(told);
        }
        Path credential = credential(KEY_CREDENTIAL);
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        String folder = environment.getOrDefault("XDG_CONFIG_HOME", home + "/.config");
        return Files.exists(credential) ? credential : Path.of(folder, "deskgate", "key");
    }

    private Path credential(String name) {
        return Path.of(environment.getOrDefault("CREDENTIALS_DIRECTORY", "/nonexistent"), name);
    }

    private static String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new PermanentFailure("cannot read the password in " + file + ": let this user read it", e);
        }
    }
}
