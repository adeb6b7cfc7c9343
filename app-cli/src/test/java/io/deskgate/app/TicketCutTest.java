package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketCutTest {
    private static final String QUOTE = "On 3 March 2026, Kim wrote:\n> It burns.";
    private static final String HINT = "[quotes or signatures hidden, see them with --full]";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aTicketWithAReply() {
        terminal = new Terminal(folder.resolve("desk.db").toString());
        terminal.pipe(anEmail()
                .withId("one@example.com")
                .saying("It burns.\n\n" + QUOTE)
                .toString());
        terminal.pipe(anEmail()
                .withId("two@example.com")
                .answering("one@example.com")
                .saying("Still burning.\n\n" + QUOTE)
                .toString());
    }

    @Test
    void aCommentIsShownWithoutWhatItQuotes() {
        terminal.run("ticket", "show", "SUP-1");

        assertThat(terminal.out()).contains("--- 1. ", "Still burning.\n" + HINT);
        assertThat(terminal.out().split("> It burns"))
                .as("the first message's quote is kept")
                .hasSize(2);
    }

    @Test
    void allOfACommentIsShownWhenAskedFor() {
        terminal.run("ticket", "show", "SUP-1", "--full");

        assertThat(terminal.out()).contains("Still burning.\n\n" + QUOTE).doesNotContain(HINT);
    }

    @Test
    void aCutIsUndoneAndDoneAgain() {
        assertThat(terminal.run("ticket", "uncut", "SUP-1", "1")).isZero();
        assertThat(terminal.out()).isEqualTo("comment 1 of SUP-1 shown whole\n");
        terminal.run("ticket", "show", "SUP-1");
        assertThat(terminal.out()).contains("Still burning.\n\n" + QUOTE).doesNotContain(HINT);

        assertThat(terminal.run("ticket", "cut", "sup-1", "1")).isZero();
        terminal.run("ticket", "show", "SUP-1");
        assertThat(terminal.out()).contains("Still burning.\n" + HINT);
    }

    @Test
    void aCommentThatDoesNotExistCannotBeCut() {
        assertThat(terminal.run("ticket", "uncut", "SUP-1", "2")).isEqualTo(1);
        assertThat(terminal.err()).contains("ticket SUP-1 has no comment 2");
        assertThat(terminal.run("ticket", "cut", "SUP-9", "1")).isEqualTo(1);
        assertThat(terminal.err()).contains("SUP-9");
    }

    @Test
    void programsSeeTheWholeAndTheNew() {
        terminal.run("ticket", "show", "SUP-1", "--format", "json");

        assertThat(terminal.out())
                .contains("\"reply\" : \"Still burning.\"", "\"shown\" : \"REPLY\"", "\"kind\" : \"QUOTE\"")
                .contains("Still burning.\\n\\nOn 3 March");
    }
}
