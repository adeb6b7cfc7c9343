package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Trust;
import io.deskgate.imap.Dovecot;
import io.deskgate.imap.MailClient;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code deskgate check} with a real mail server. */
class CheckTest {
    private static int users;

    @TempDir
    Path folder;

    private final Dovecot dovecot = Dovecot.running();
    private final String user = "check" + ++users;
    private final MailServer server = dovecot.tls(new Trust.KnownAuthorities());
    private final Map<String, String> environment = new HashMap<>(Map.of("DESKGATE_IMAP_PASSWORD", "secret"));

    @BeforeEach
    void save() {
        Terminal terminal = terminal();
        terminal.run("settings", "set", "email.server", server.host());
        terminal.run("settings", "set", "email.port", Integer.toString(server.port()));
        terminal.run("settings", "set", "email.username", user);
    }

    @Test
    void aServerThatVouchesForItselfIsPinnedByTheCommandThatIsShown() {
        Terminal terminal = terminal();
        assertThat(terminal.run("check")).isEqualTo(78);
        Matcher advice = Pattern.compile("deskgate settings set email.pin ([0-9a-f]{64})")
                .matcher(terminal.out());
        assertThat(advice.find()).isTrue();
        assertThat(terminal.out()).contains("WRONG     certificate", "nobody vouches for it but itself");

        assertThat(terminal.run("settings", "set", "email.pin", advice.group(1)))
                .isZero();

        assertThat(terminal.run("check")).isZero();
        assertThat(terminal.out())
                .contains("ok        connection", "protection     TLSv1.", "default branch SUP, Support")
                .contains("the server lets " + user + " in", "INBOX is there, with 0 messages");
    }

    @Test
    void programsGetEachFindingWithItsGrade() {
        environment.put("DESKGATE_IMAP_CA", dovecot.ca().toString());
        Terminal terminal = terminal();

        assertThat(terminal.run("check", "--format", "json")).isZero();

        assertThat(terminal.out())
                .contains("\"aspect\" : \"DATABASE\"", "\"aspect\" : \"IDLE\"", "\"grade\" : \"OK\"")
                .contains("\"worst\" : \"", "\"sha256\" : \"", "\"account\" : \"" + user + "@localhost\"");
    }

    @Test
    void nothingIsChangedInTheMailbox() {
        environment.put("DESKGATE_IMAP_CA", dovecot.ca().toString());
        environment.put("DESKGATE_IMAP_DONE", "move:Done");
        try (MailClient client = dovecot.client(user)) {
            client.append("INBOX", "Subject: one\r\n\r\nx\r\n");

            assertThat(terminal().run("check")).isZero();

            assertThat(client.count("Done")).isEqualTo(-1);
            assertThat(client.say("SELECT INBOX")).contains("* 1 RECENT");
        }
    }

    @Test
    void aWrongPasswordIsWrongAndNotShown() {
        environment.put("DESKGATE_IMAP_CA", dovecot.ca().toString());
        environment.put("DESKGATE_IMAP_PASSWORD", "not-this-one");
        Terminal terminal = terminal();

        assertThat(terminal.run("check")).isEqualTo(78);
        assertThat(terminal.out())
                .contains("does not let " + user + " in", "app password")
                .doesNotContain("not-this-one");
    }

    @Test
    void aServerThatDoesNotAnswerMayLaterAndTheOthersAreLookedAt() {
        environment.put("DESKGATE_IMAP_CA", dovecot.ca().toString());
        environment.put("DESKGATE_IMAP_ACCOUNTS", "dead");
        environment.put("DESKGATE_IMAP_DEAD_SERVER", "localhost");
        environment.put("DESKGATE_IMAP_DEAD_PORT", "1");
        environment.put("DESKGATE_IMAP_DEAD_USERNAME", "nobody");
        Terminal terminal = terminal();

        assertThat(terminal.run("check")).isEqualTo(75);
        assertThat(terminal.out()).contains("try later connection     no connection", "the server lets " + user);

        assertThat(terminal.run("check", "--mailbox", "main")).isZero();
        assertThat(terminal.out()).doesNotContain("no connection");
    }

    @Test
    void aMailboxThatIsNotSetUpIsWrong() {
        Terminal terminal = terminal();

        assertThat(terminal.run("check", "--mailbox", "other")).isEqualTo(78);
        assertThat(terminal.out()).contains("set up", "there is no mailbox \"other\"; there are: main");
    }

    @Test
    void aDefaultBranchThatIsMissingIsWrong() {
        environment.put("DESKGATE_IMAP_CA", dovecot.ca().toString());
        environment.put("DESKGATE_GENERAL_DEFAULT_BRANCH", "GONE");
        Terminal terminal = terminal();

        assertThat(terminal.run("check")).isEqualTo(78);
        assertThat(terminal.out()).contains("there is no branch GONE", "deskgate branch default KEY");
    }

    @Test
    void aPresetIsSavedAndSaysWhatToKnow() {
        Terminal terminal = terminal();

        assertThat(terminal.run("settings", "preset", "Gmail")).isZero();
        assertThat(terminal.out()).contains("settings saved", "app password");
        terminal.run("settings", "get", "email.server");
        assertThat(terminal.out()).contains("imap.gmail.com");

        assertThat(terminal.run("settings", "preset", "nobody")).isEqualTo(64);
        assertThat(terminal.err()).contains("\"nobody\"", "gmail, outlook");
        assertThat(terminal.run("check", "--preset", "nobody")).isEqualTo(64);
    }

    @Test
    void allPresetsAreListed() {
        Terminal terminal = terminal();

        terminal.run("settings", "preset");
        assertThat(terminal.out()).contains("outlook", "outlook.office365.com:993", "icloud", "dovecot");

        terminal.run("settings", "preset", "--format", "json");
        assertThat(terminal.out()).contains("\"name\" : \"fastmail\"", "\"port\" : 993");
    }

    private Terminal terminal() {
        return new Terminal(folder.resolve("desk.db").toString(), environment);
    }
}
