package io.deskgate.core.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about providers is made from those we know: copy what this test proposes into it. */
class ProvidersPageTest {
    private static final Path PAGE = Path.of("..", "docs", "providers.md");
    private static final Path PROPOSED = Path.of("target", "proposed", "providers.md");

    @Test
    void thePageHasTheTableOfAllProviders() throws IOException {
        String table =
                Arrays.stream(MailProvider.values()).map(ProvidersPageTest::row).collect(Collectors.joining());
        Files.createDirectories(PROPOSED.getParent());
        Files.writeString(PROPOSED, table);

        assertThat(Files.readString(PAGE))
                .as("%s, see %s", PAGE, PROPOSED.toAbsolutePath())
                .contains(table);
    }

    @Test
    void aProviderIsFoundByItsNameInAnyLetters() {
        assertThat(MailProvider.named(" Gmail ")).isEqualTo(MailProvider.GMAIL);
        assertThatThrownBy(() -> MailProvider.named("nobody"))
                .hasMessageContainingAll("\"nobody\"", "gmail", "dovecot");
    }

    private static String row(MailProvider provider) {
        return "| `" + provider.word() + "` | " + provider.title() + " | `" + provider.server() + ":" + provider.port()
                + "` | " + provider.hint() + " |\n";
    }
}
