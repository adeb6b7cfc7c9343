package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.mailbox.MailServer;
import io.deskgate.imap.Dovecot;
import io.deskgate.imap.MailClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deskgate fetch} with a real mail server. */
class FetchTest {
    private static int users;

    @TempDir
    Path folder;

    private final Dovecot dovecot = Dovecot.running();
    private final String user = "fetch" + ++users;

    @Test
    void whatWaitsBecomesTicketsOnce() {
        append("INBOX", "one", "two");
        Terminal terminal = terminal(Map.of());

        assertThat(terminal.run("fetch")).isZero();
        assertThat(terminal.out()).startsWith("deskgate: main: 2 fetched, 2 tickets, ");

        assertThat(terminal.run("fetch")).isZero();
        assertThat(terminal.out()).startsWith("deskgate: main: 0 fetched, ");
        terminal.run("ticket", "list");
        assertThat(terminal.out()).contains("SUP-1", "SUP-2").doesNotContain("SUP-3");
    }

    @Test
    void aReportForProgramsCountsEverything() {
        append("INBOX", "one", "two", "three");
        Terminal terminal = terminal(Map.of());

        assertThat(terminal.run("fetch", "--limit", "2", "--format", "json")).isZero();

        assertThat(terminal.out())
                .contains("\"name\" : \"main\"", "\"folder\" : \"INBOX\"", "\"state\" : \"DONE\"", "\"fetched\" : 2")
                .contains("\"tickets\" : 2", "\"waiting\" : 1", "\"oldestWaiting\" : \"2");
    }

    @Test
    void aDryRunOnlyCounts() {
        append("INBOX", "one", "two");
        Terminal terminal = terminal(Map.of());

        assertThat(terminal.run("fetch", "--dry-run")).isZero();
        assertThat(terminal.out()).startsWith("main: 2 messages wait, the oldest since 2");

        assertThat(terminal.run("fetch", "--dry-run", "--format", "json")).isZero();
        assertThat(terminal.out()).contains("\"waiting\" : 2");
        terminal.run("email", "list");
        assertThat(terminal.out()).isEqualTo("No messages.\n");
    }

    @Test
    void severalAccountsAndFoldersAreFetchedAndAFailingOneStopsNone() {
        append("INBOX", "one");
        append("Sales", "two");
        Map<String, String> environment = new HashMap<>(server("DESKGATE_IMAP_SALES_"));
        environment.put("DESKGATE_IMAP_ACCOUNTS", "sales dead");
        environment.put("DESKGATE_IMAP_SALES_FOLDERS", "INBOX, Sales");
        environment.put("DESKGATE_IMAP_DEAD_SERVER", "localhost");
        environment.put("DESKGATE_IMAP_DEAD_PORT", "1");
        environment.put("DESKGATE_IMAP_DEAD_USERNAME", "nobody");
        environment.put("DESKGATE_IMAP_DEAD_PASSWORD", "secret");
        Terminal terminal = new Terminal(database(), environment);

        assertThat(terminal.run("fetch")).isEqualTo(75);

        assertThat(terminal.out()).contains("sales/INBOX: 1 fetched, 1 tickets", "sales/Sales: 1 fetched, 1 tickets");
        assertThat(terminal.err()).contains("dead: no connection to the mail server localhost:1");
    }

    @Test
    void oneAccountCanBeChosen() {
        Terminal terminal = terminal(Map.of());

        assertThat(terminal.run("fetch", "--mailbox", "main")).isZero();
        assertThat(terminal.run("fetch", "--mailbox", "other")).isEqualTo(78);
        assertThat(terminal.err()).contains("there is no mailbox \"other\"; there are: main");
    }

    @Test
    void aWrongPasswordIsForAPersonAndIsNotShown() {
        Terminal terminal = terminal(Map.of("DESKGATE_IMAP_PASSWORD", "wrong-one"));

        assertThat(terminal.run("fetch")).isEqualTo(78);
        assertThat(terminal.err()).contains("does not let " + user + " in").doesNotContain("wrong-one");
    }

    @Test
    void aMailboxSomebodyElseIsAtIsLeftAlone() {
        append("INBOX", "one");
        Terminal terminal = terminal(Map.of());
        try (Wiring wiring = Wiring.open("jdbc:sqlite:" + database(), Map.of())) {
            wiring.store().leases().acquire(user + "@localhost/INBOX", "host b", Duration.ofSeconds(40));

            assertThat(terminal.run("fetch")).isZero();
        }
        assertThat(terminal.out()).contains("left alone, host b is at work on it; if that died, it is free in ");
    }

    @Test
    void thePasswordIsTakenFromAFileACredentialOrACommand() throws IOException {
        Path file = Files.writeString(folder.resolve("deskgate-imap-password"), "secret\n");

        assertThat(terminal(withoutPassword("DESKGATE_IMAP_PASSWORD_FILE", file.toString()))
                        .run("fetch"))
                .isZero();
        assertThat(terminal(withoutPassword("CREDENTIALS_DIRECTORY", folder.toString()))
                        .run("fetch"))
                .isZero();
        assertThat(terminal(withoutPassword("DESKGATE_IMAP_PASSWORD_COMMAND", "echo sec''ret"))
                        .run("fetch"))
                .isZero();
    }

    @Test
    void withoutAPasswordTheTextSaysWhereToPutOne() {
        Terminal terminal = terminal(Map.of("DESKGATE_IMAP_PASSWORD", ""));

        assertThat(terminal.run("fetch")).isEqualTo(78);
        assertThat(terminal.err()).contains("mailbox main has no password", "DESKGATE_IMAP_PASSWORD_FILE");
    }

    @Test
    void whatIsDoneCanBeMoved() {
        append("INBOX", "one");

        assertThat(terminal(Map.of("DESKGATE_IMAP_DONE", "move:Done")).run("fetch"))
                .isZero();

        try (MailClient client = dovecot.client(user)) {
            assertThat(client.count("Done")).isEqualTo(1);
        }
    }

    private static Map<String, String> withoutPassword(String variable, String value) {
        return Map.of("DESKGATE_IMAP_PASSWORD", "", variable, value);
    }

    private Terminal terminal(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(server("DESKGATE_IMAP_"));
        environment.putAll(more);
        return new Terminal(database(), environment);
    }

    private String database() {
        return folder.resolve("desk.db").toString();
    }

    private Map<String, String> server(String prefix) {
        MailServer server = dovecot.plain();
        return Map.of(
                prefix + "SERVER",
                server.host(),
                prefix + "PORT",
                Integer.toString(server.port()),
                prefix + "ENCRYPTION",
                "none",
                prefix + "USERNAME",
                user,
                prefix + "PASSWORD",
                "secret");
    }

    private void append(String mailFolder, String... subjects) {
        try (MailClient client = dovecot.client(user)) {
            client.say("CREATE " + mailFolder);
            for (String subject : subjects) {
                client.append(
                        mailFolder,
                        anEmail().withId(mailFolder + subject).about(subject).toString());
            }
        }
    }
}
