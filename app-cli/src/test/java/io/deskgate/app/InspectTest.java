package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void terminal() {
        terminal = new Terminal(folder.resolve("desk.db").toString());
    }

    @Test
    void aMessageIsShownWithWhatEachStretchIs() throws IOException {
        Path file =
                write("reply.eml", "It is out.\n\nOn Sun, Nov 22, 2026 at 10:00 Kim <kim@x.example> wrote:\n> Fire!\n");

        assertThat(terminal.run("inspect", file.toString())).isZero();
        assertThat(terminal.out()).contains("new       | It is out.", "quote     | > Fire!", "Subject     The printer");
    }

    @Test
    void whatIsInspectedIsNotStored() {
        inspect(anEmail().toString());

        assertThat(folder.resolve("desk.db")).doesNotExist();
    }

    @Test
    void aMessageCanComeFromStandardInput() {
        assertThat(inspect(anEmail().about("Fire").toString())).isZero();
        assertThat(terminal.out()).contains("\"subject\" : \"Fire\"", "\"error\" : null");
    }

    @Test
    void aMissingIdIsNotMadeUp() {
        inspect(anEmail().without("Message-ID").toString());

        assertThat(terminal.out()).contains("\"messageId\" : null", "MISSING_MESSAGE_ID");
    }

    @Test
    void whatAMailServerReportsIsShown() {
        inspect(anEmail()
                .from("MAILER-DAEMON@x.example")
                .with("X-Failed-Recipients", "lee@gone.example")
                .saying("550 5.1.1 no such user\n")
                .toString());

        assertThat(terminal.out())
                .contains("\"category\" : \"BOUNCE_FAILED\"", "\"bounce\" : true", "\"autoReply\" : false")
                .contains("\"address\" : \"lee@gone.example\"", "\"where\" : \"x-failed-recipients\"");
    }

    @Test
    void peopleAreShownWhoWroteAMessageAndWhy() throws IOException {
        Path file = Files.writeString(
                folder.resolve("away.eml"),
                anEmail().with("Auto-Submitted", "auto-replied (vacation)").toString());

        terminal.run("inspect", file.toString());

        assertThat(terminal.out()).contains("Written by  OUT_OF_OFFICE", "auto-submitted: auto-replied (vacation)");
    }

    @Test
    void aFolderIsConvertedFileByFile() throws IOException {
        Files.createDirectories(folder.resolve("in/sub"));
        write("in/one.eml", "one\n");
        write("in/sub/two.eml", "two\n");
        write("in/no-message.txt", "three\n");

        assertThat(terminal.run(
                        "inspect",
                        folder.resolve("in").toString(),
                        "--out",
                        folder.resolve("out").toString()))
                .isZero();
        assertThat(folder.resolve("out/one.json")).content().contains("\"text\" : \"one\"");
        assertThat(folder.resolve("out/sub/two.json")).content().contains("\"text\" : \"two\"");
        assertThat(folder.resolve("out/no-message.json")).doesNotExist();
    }

    @Test
    void aFolderNeedsAPlaceForItsResults() {
        assertThat(terminal.run("inspect", folder.toString())).isEqualTo(64);
        assertThat(terminal.err()).contains("--out");
    }

    @Test
    void aFileThatIsNotThereIsNotFound() {
        assertThat(terminal.run("inspect", folder.resolve("none.eml").toString()))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("none.eml");
    }

    @Test
    void theJsonIsOneDocument() throws IOException {
        inspect(anEmail().with("Cc", "Lee <lee@x.example>").toString());

        try (JsonParser json = new JsonFactory().createParser(terminal.out())) {
            json.nextToken();
            json.skipChildren();
            assertThat(json.nextToken()).isNull();
        }
    }

    private int inspect(String message) {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        return terminal.run(new ByteArrayInputStream(bytes), "inspect", "--format", "json");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), anEmail().saying(text).toString());
    }
}
