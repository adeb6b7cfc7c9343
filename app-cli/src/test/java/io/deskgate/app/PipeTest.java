package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipeTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void terminal() {
        terminal = new Terminal(folder.resolve("desk.db").toString());
    }

    @Test
    void aMessageOpensATicketAndSaysSo() {
        assertThat(terminal.pipeSample("first-message.eml")).isZero();
        assertThat(terminal.out()).isEqualTo("deskgate: ticket SUP-1 opened\n");
    }

    @Test
    void anAnswerBecomesAComment() {
        terminal.pipeSample("first-message.eml");

        assertThat(terminal.pipeSample("reply.eml")).isZero();
        assertThat(terminal.out()).isEqualTo("deskgate: comment on SUP-1 added\n");
    }

    @Test
    void theSameMessageAgainIsDeliveredAndChangesNothing() {
        terminal.pipeSample("first-message.eml");

        assertThat(terminal.pipeSample("first-message.eml")).isZero();
        assertThat(terminal.out()).isEqualTo("deskgate: ticket SUP-1 opened before (same message)\n");
    }

    @Test
    void noByteAtAllIsNoMessage() {
        assertThat(terminal.pipe("")).isEqualTo(65);
        assertThat(terminal.err()).startsWith("deskgate: no message");
    }

    @Test
    void aQuarantinedMessageIsDelivered() {
        assertThat(terminal.pipe("\n")).isZero();
        assertThat(terminal.out()).startsWith("deskgate: message 1 quarantined: nothing readable");
    }

    @Test
    void aWrongOptionIsTriedAgainAndNamed() {
        assertThat(terminal.run(InputStream.nullInputStream(), "pipe", "--nonsense"))
                .isEqualTo(75);
        assertThat(terminal.err()).startsWith("deskgate: ").contains("--nonsense");
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsTriedAgainAndNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Terminal broken = new Terminal(file.resolve("desk.db").toString());

        assertThat(broken.pipe(anEmail().toString())).isEqualTo(75);
        assertThat(broken.err()).startsWith("deskgate: ").contains("desk.db");
    }

    @Test
    void theMessageIsReadToItsEndWhateverIsWrong() {
        AtomicLong unread = new AtomicLong(100_000);
        InputStream counting = new InputStream() {
            @Override
            public int read() {
                return unread.getAndDecrement() > 0 ? 'x' : -1;
            }
        };

        terminal.run(counting, "pipe", "--nonsense");

        assertThat(unread).hasValueLessThanOrEqualTo(0);
    }

    @Test
    void theEnvelopeIsKeptInTheLedger() {
        terminal.run(
                new ByteArrayInputStream(anEmail().toString().getBytes(StandardCharsets.UTF_8)),
                "pipe",
                "--recipient=help@desk.example",
                "--sender=",
                "--source=mx1");

        terminal.run("email", "show", "1", "--format", "json");
        assertThat(terminal.out())
                .contains("\"recipient\" : \"help@desk.example\"", "\"sender\" : \"<>\"", "\"source\" : \"mx1\"");
    }

    @Test
    void askingForHelpIsNoMessage() {
        assertThat(terminal.run("pipe", "--help")).isZero();
        assertThat(terminal.out()).contains("--recipient");
    }
}
