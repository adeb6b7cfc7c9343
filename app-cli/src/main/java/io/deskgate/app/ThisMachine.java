package io.deskgate.app;

import io.deskgate.core.desk.ReadSettings;
import io.deskgate.core.desk.SaveSettings;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Definition;
import io.deskgate.core.settings.Overrides;
import io.deskgate.core.settings.Secret;
import io.deskgate.core.settings.ThisRun;
import io.deskgate.persistence.TicketStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What this machine adds to the settings in the database: the key to their secrets, a password, values for one run. A
 * variable that means no value of its setting is a permanent failure.
 */
record ThisMachine(Map<String, String> environment) {
    private static final String CREDENTIAL = "deskgate-imap-password";

    /** Reads the settings of this store. */
    ReadSettings reading(TicketStore store) {
        return new ReadSettings(store.settings(keyFile()), store.branches(), run());
    }

    /** Saves settings in this store. */
    SaveSettings saving(TicketStore store) {
        return new SaveSettings(store.settings(keyFile()), store.branches());
    }

    /** Where the key to the secrets is. */
    Path keyFile() {
        return KeyFilePlace.of(environment);
    }

    private ThisRun run() {
        Overrides overrides = Overrides.NONE;
        for (Definition<?> setting : Catalogue.ALL) {
            overrides = with(overrides, setting, setting.variable());
            overrides = with(overrides, setting, SettingsForThisRun.place(setting));
        }
        return new ThisRun(mailboxPassword(), overrides);
    }

    private Overrides with(Overrides overrides, Definition<?> setting, String place) {
        String text = value(place);
        try {
            return text.isEmpty() ? overrides : overrides.with(setting, text, place);
        } catch (IllegalArgumentException e) {
            throw new PermanentFailure(place + ": " + e.getMessage(), e);
        }
    }

    private Secret mailboxPassword() {
        String given = value("DESKGATE_IMAP_PASSWORD");
        Path credential = Path.of(value("CREDENTIALS_DIRECTORY")).resolve(CREDENTIAL);
        boolean hasFile = !value("CREDENTIALS_DIRECTORY").isEmpty() && Files.isReadable(credential);
        return given.isEmpty() && hasFile
                ? Secret.from(() -> new SecretFile(credential).firstLine("password"))
                : Secret.of(given);
    }

    private String value(String variable) {
        return environment.getOrDefault(variable, "");
    }
}
