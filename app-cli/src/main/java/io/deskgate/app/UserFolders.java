package io.deskgate.app;

import java.nio.file.Path;
import java.util.Map;

/**
 * The folders that the platform gives to programs of this user: {@code XDG_DATA_HOME} and {@code XDG_CONFIG_HOME} or
 * what the XDG base directory specification says in their place, {@code Library} on macOS, {@code AppData} on Windows.
 */
final class UserFolders {
    private final Map<String, String> environment;
    private final String system;

    UserFolders(Map<String, String> environment) {
        this(environment, System.getProperty("os.name"));
    }

    UserFolders(Map<String, String> environment, String system) {
        this.environment = environment;
        this.system = system;
    }

    /** Where our data lies unless somebody says otherwise. */
    Path data() {
        if (system.startsWith("Windows")) {
            return folder("LOCALAPPDATA", home().resolve("AppData/Local")).resolve("Deskgate");
        }
        if (system.startsWith("Mac")) {
            return home().resolve("Library/Application Support/Deskgate");
        }
        return folder("XDG_DATA_HOME", home().resolve(".local/share")).resolve("deskgate");
    }

    /** Where what one sets lies: not where the data is, and not backed up with it. */
    Path configuration() {
        if (system.startsWith("Windows")) {
            return folder("APPDATA", home().resolve("AppData/Roaming")).resolve("Deskgate");
        }
        if (system.startsWith("Mac")) {
            return home().resolve("Library/Preferences/Deskgate");
        }
        return folder("XDG_CONFIG_HOME", home().resolve(".config")).resolve("deskgate");
    }

    // Java asks the user database alone, which in a container may not know the user: then it says "?".
    private Path home() {
        return folder("HOME", Path.of(System.getProperty("user.home")));
    }

    private Path folder(String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isEmpty() ? otherwise : Path.of(value);
    }
}
