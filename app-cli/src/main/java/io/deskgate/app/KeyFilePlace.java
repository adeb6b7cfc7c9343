package io.deskgate.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Finds the file with the key to the secrets: {@code DESKGATE_KEY_FILE}, else systemd's credential {@code deskgate-key},
 * else a file in the platform's folder for configuration, which is not where the data is and not backed up with it.
 */
final class KeyFilePlace {
    private KeyFilePlace() {}

    static Path of(Map<String, String> environment) {
        String given = environment.getOrDefault("DESKGATE_KEY_FILE", "");
        Path credential = Path.of(environment.getOrDefault("CREDENTIALS_DIRECTORY", "/nonexistent"), "deskgate-key");
        if (given.isEmpty()) {
            return Files.exists(credential)
                    ? credential
                    : new UserFolders(environment).configuration().resolve("deskgate.key");
        }
        return Path.of(given);
    }
}
