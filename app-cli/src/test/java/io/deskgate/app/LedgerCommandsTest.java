package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.fixture.EmailText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandsTest {
    private static final String GOOD = anEmail().toString();
    private static final String LOOP = "Received: from a by b; Sun, 22 Nov 2026 10:00:00 +0000\n".repeat(60)
            + anEmail().withId("loop@customer.example").with("Return-Path", "<kim@customer.example>");

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aDeskWithOneTicketAndOneMessageInQuarantine() {
        terminal = new Terminal(folder.resolve("desk.db").toString());
        terminal.pipe(GOOD);
        terminal.pipe(LOOP);
    }

    @Test
    void everythingInQuarantineIsTriedAgain() {
        assertThat(terminal.run("email", "retry", "--all")).isZero();
        assertThat(terminal.out()).startsWith("message 2 quarantined: a loop");
    }

    @Test
    void whatOneSenderHasInQuarantineIsTriedAgain() {
        assertThat(terminal.run("email", "retry", "--sender", "KIM@customer.example"))
                .isZero();
        assertThat(terminal.out()).startsWith("message 2 quarantined");

        terminal.run("email", "retry", "--sender", "bo@customer.example");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void whatWaitsSinceSomethingHadToBeMendedIsTriedAgainToo() throws IOException {
        EmailText marked = anEmail().with("To", "support+SUP-1.aaaaaaaaaaaaaaaa@desk.example");
        terminal.pipe(marked.withId("m2@customer.example").toString());
        Path key = folder.resolve("desk.db.key");
        Files.move(key, folder.resolve("lost"));
        assertThat(terminal.pipe(marked.withId("m3@customer.example").toString()))
                .isEqualTo(75);
        Files.move(folder.resolve("lost"), key);

        assertThat(terminal.run("email", "retry", "--all")).isZero();

        assertThat(terminal.out()).contains("message 2 quarantined", "ticket SUP-3 opened");
    }

    @Test
    void nothingIsTriedUnlessSomethingIsNamed() {
        assertThat(terminal.run("email", "retry")).isEqualTo(64);
        assertThat(terminal.err()).contains("--all");
    }

    @Test
    void messagesAreExportedByteForByte() throws IOException {
        Path exported = folder.resolve("out");

        assertThat(terminal.run("email", "export", exported.toString(), "--state", "TICKET"))
                .isZero();
        assertThat(terminal.out()).startsWith("1 of 1 messages written");
        assertThat(exported.resolve("message-1.eml")).hasContent(GOOD);
        assertThat(Files.list(exported)).hasSize(1);
    }

    @Test
    void aMessageThatIsNotAllThereKeepsNoOtherFromBeingTriedAgain() throws SQLException {
        terminal.pipe(LOOP.replace("loop@", "another-loop@"));
        loseBytesOf(2);

        assertThat(terminal.run("email", "retry", "--all")).isEqualTo(75);

        assertThat(terminal.out() + terminal.err()).contains("message 3 quarantined", "message 2 has 0 of");
    }

    private void loseBytesOf(int message) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("desk.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM email_chunk WHERE email_id = " + message);
        }
    }

    @Test
    void aMessageThatIsNotAllThereIsNamedAndKeepsNoOtherBack() throws IOException, SQLException {
        loseBytesOf(1);
        Path exported = folder.resolve("out");

        assertThat(terminal.run("email", "export", exported.toString())).isEqualTo(1);

        assertThat(terminal.err()).contains("message 1 has 0 of");
        assertThat(Files.list(exported)).containsExactly(exported.resolve("message-2.eml"));
    }

    @Test
    void theBytesOfOldMessagesAreForgottenAndTheTicketStays() {
        assertThat(terminal.run("email", "forget", "--older-than", "1")).isZero();
        assertThat(terminal.out()).contains("of 0 messages");

        terminal.run("email", "forget", "--older-than", "0");
        assertThat(terminal.out()).contains("of 1 messages");

        assertThat(terminal.run("email", "show", "1", "--raw")).isEqualTo(1);
        assertThat(terminal.err()).contains("deleted for their age");
        assertThat(terminal.run("email", "retry", "1")).isEqualTo(1);
        assertThat(terminal.run("ticket", "show", "SUP-1")).isZero();
        assertThat(terminal.run("verify")).isZero();
    }

    @Test
    void anAgeIsNotNegative() {
        assertThat(terminal.run("email", "forget", "--older-than", "-1")).isEqualTo(64);
    }
}
