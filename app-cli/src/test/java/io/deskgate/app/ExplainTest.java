package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    private static final String SAMPLES = Path.of("..", "samples").toString();

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aDesk() {
        terminal = new Terminal(folder.resolve("desk.db").toString());
    }

    @Test
    void aMessageIsExplainedAndNothingIsStored() {
        assertThat(terminal.run(stream(anEmail().toString()), "explain")).isZero();
        assertThat(terminal.out())
                .contains("Which branch?", "SUP, the default branch")
                .endsWith("It would open a ticket of Kim Customer <kim@customer.example>, priority low:"
                        + " The printer is on fire\n");

        terminal.run("email", "list");
        assertThat(terminal.out()).isEqualTo("No messages.\n");
    }

    @Test
    void aReplyNamesTheTicketItWouldGoTo() {
        terminal.pipe(anEmail().toString());

        terminal.run(
                stream(anEmail().withId("m2@x").answering("m1@customer.example").toString()), "explain");

        assertThat(terminal.out()).contains("Which ticket does it answer?").endsWith("to that ticket\n");
    }

    @Test
    void aMessageThatCameBeforeIsKnown() {
        terminal.pipe(anEmail().toString());

        terminal.run(stream(anEmail().toString()), "explain");

        assertThat(terminal.out()).startsWith("It came before, as message 1: ");
    }

    @Test
    void aFolderIsExplainedForPrograms() throws IOException {
        assertThat(terminal.run("explain", SAMPLES, "--format", "json")).isZero();
        assertThat(terminal.out()
                        .lines()
                        .filter(line -> line.contains("\"file\""))
                        .count())
                .isEqualTo(Files.list(Path.of(SAMPLES)).count());
        assertThat(terminal.out()).contains("\"state\" : \"TICKET\"", "\"question\" : \"Which branch?\"");
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        assertThat(terminal.run("explain", "nowhere.eml")).isEqualTo(1);
    }

    private static ByteArrayInputStream stream(String message) {
        return new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8));
    }
}
