package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    @Test
    void onLinuxTheyFollowTheXdgSpecification() {
        UserFolders folders =
                on("Linux", Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "/etc/own", "HOME", "/h"));

        assertThat(folders.data()).isEqualTo(Path.of("/data/deskgate"));
        assertThat(folders.configuration()).isEqualTo(Path.of("/etc/own/deskgate"));
    }

    @Test
    void otherwiseTheyAreBelowWhatTheUserCallsHome() {
        UserFolders folders = on("Linux", Map.of("HOME", "/h"));

        assertThat(folders.data()).isEqualTo(Path.of("/h/.local/share/deskgate"));
        assertThat(folders.configuration()).isEqualTo(Path.of("/h/.config/deskgate"));
    }

    @Test
    void withoutAHomeTheUserDatabaseNamesIt() {
        assertThat(on("Linux", Map.of()).data())
                .isEqualTo(Path.of(System.getProperty("user.home"), ".local", "share", "deskgate"));
    }

    @Test
    void onMacOsTheyAreInTheLibrary() {
        UserFolders folders = on("Mac OS X", Map.of("HOME", "/Users/k"));

        assertThat(folders.data()).isEqualTo(Path.of("/Users/k/Library/Application Support/Deskgate"));
        assertThat(folders.configuration()).isEqualTo(Path.of("/Users/k/Library/Preferences/Deskgate"));
    }

    @Test
    void onWindowsTheyAreWhereAppDataIs() {
        UserFolders folders = on("Windows 11", Map.of("LOCALAPPDATA", "/l", "APPDATA", "/r"));

        assertThat(folders.data()).isEqualTo(Path.of("/l/Deskgate"));
        assertThat(folders.configuration()).isEqualTo(Path.of("/r/Deskgate"));
    }

    private static UserFolders on(String system, Map<String, String> environment) {
        return new UserFolders(environment, system);
    }
}
