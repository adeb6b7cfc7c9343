package io.deskgate.core.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about settings is made from the catalogue: copy what this test proposes into it. */
class SettingsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "settings.md");
    private static final Path PROPOSED = Path.of("target", "proposed", "settings.md");

    @Test
    void thePageHasTheTableOfAllSettings() throws IOException {
        String table = Catalogue.ALL.stream().map(SettingsPageTest::row).collect(Collectors.joining());
        String page = Files.readString(PAGE);
        Files.createDirectories(PROPOSED.getParent());
        Files.writeString(PROPOSED, table);

        assertThat(page).as("%s, see %s", PAGE, PROPOSED.toAbsolutePath()).contains(table);
    }

    private static String row(Definition<?> setting) {
        return "| `" + setting.name() + "` | " + setting.description() + " | "
                + setting.form().expects() + " | " + setting.byDefault().inWords() + " |\n";
    }
}
