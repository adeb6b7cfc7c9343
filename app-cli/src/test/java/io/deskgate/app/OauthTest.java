package io.deskgate.app;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.mailbox.Credential;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.imap.Dovecot;
import io.deskgate.imap.Introspection;
import io.deskgate.imap.MailClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mailboxes on a real server that takes tokens only, from a provider that gives them. */
class OauthTest {
    private static Introspection introspection;
    private static Dovecot dovecot;
    private static int users;

    @TempDir
    Path folder;

    private final String user = "oauth" + ++users;
    private final TokenProvider provider = new TokenProvider(introspection, user);
    private final Map<String, String> environment = new HashMap<>();

    @BeforeAll
    static void start() {
        introspection = new Introspection();
        dovecot = Dovecot.takingTokens(introspection.url());
    }

    @AfterAll
    static void stop() {
        introspection.close();
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @BeforeEach
    void setUp() {
        MailServer server = dovecot.plain();
        environment.put("DESKGATE_KEY_FILE", folder.resolve("key").toString());
        set("email.server", server.host());
        set("email.port", Integer.toString(server.port()));
        set("email.ssl", "no");
        set("email.username", user);
        set("email.auth", "oauth");
        set("email.oauth-token-url", provider.url());
        set("email.oauth-client-id", "desk");
        set("email.oauth-refresh-token", "r3fresh-0");
    }

    @Test
    void whatWaitsIsFetchedAndTheNewRefreshTokenServesTheNextRun() {
        append("one");
        Terminal terminal = terminal();

        assertThat(terminal.run("fetch")).isZero();
        assertThat(terminal.out()).contains("1 fetched, 1 tickets");
        assertThat(terminal.run("fetch")).isZero();

        assertThat(provider.asked).hasSize(2);
        assertThat(provider.asked.get(1)).contains("refresh_token=r3fresh-1");
    }

    @Test
    void checkShowsWhereTheTokenIsFromHowLongItIsGoodAndTheMechanism() {
        Terminal terminal = terminal();

        assertThat(terminal.run("check")).isZero();

        assertThat(terminal.out())
                .contains(
                        "ok        token          from the refresh token of main at " + provider.url(),
                        "is good until 2")
                .contains("lets " + user + " in (OAUTHBEARER)")
                .doesNotContain("r3fresh", "acc3ss");
    }

    @Test
    void aSignInThatHasExpiredEndsClearlyAndANewOneHelpsAtOnce() {
        provider.withdraw();
        Terminal terminal = terminal();

        assertThat(terminal.run("fetch")).isEqualTo(78);
        assertThat(terminal.err())
                .contains(
                        "invalid_grant",
                        "sign in again",
                        "deskgate settings sign-in",
                        "deskgate settings set email.oauth-refresh-token --stdin")
                .doesNotContain("r3fresh");
        assertThat(terminal.run("check")).isEqualTo(78);
        assertThat(terminal.out())
                .contains("WRONG     token", "-> the sign-in has expired")
                .doesNotContain("r3fresh");

        set("email.oauth-refresh-token", "another");
        assertThat(terminal.run("fetch")).isZero();
    }

    @Test
    void whoSignsInWithABrowserSavesTheRefreshToken() {
        Terminal terminal = terminal();
        terminal.run("settings", "use-default", "email.oauth-refresh-token");
        assertThat(terminal.run("settings", "sign-in")).isEqualTo(78);
        assertThat(terminal.err()).contains("--authorize-url");

        assertThat(terminal.runWith(
                        "http://localhost/?code=c\n", "settings", "sign-in", "--authorize-url", provider.url()))
                .isEqualTo(78);
        assertThat(terminal.out()).contains("Open this address", provider.url() + "?response_type=code&client_id=desk");
        assertThat(terminal.err()).contains("copy the whole address");

        assertThat(terminal.run(
                        new Pasted(terminal), "settings", "sign-in", "--authorize-url", "https://provider.example/"))
                .isZero();
        assertThat(terminal.out()).doesNotContain("r3fresh");
        assertThat(terminal.run("fetch")).isZero();
        assertThat(provider.asked.get(1)).contains("refresh_token=r3fresh-1");
    }

    @Test
    void theSignInOfAFurtherAccountGoesIntoAFile() throws IOException {
        environment.put("DESKGATE_IMAP_SALES_SERVER", "mail.example");
        environment.put("DESKGATE_IMAP_SALES_USERNAME", user);
        environment.put("DESKGATE_IMAP_SALES_OAUTH_TOKEN_URL", provider.url());
        environment.put("DESKGATE_IMAP_SALES_OAUTH_CLIENT_ID", "desk");
        Path file = folder.resolve("token");
        String[] command = {
            "settings", "sign-in", "--mailbox", "sales", "--authorize-url", "https://provider.example/", "--file", ""
        };
        Terminal terminal = terminal();
        command[7] = file.toString();

        assertThat(terminal.run("settings", "sign-in", "--mailbox", "sales")).isEqualTo(64);
        assertThat(terminal.run(new Pasted(terminal), command)).isZero();

        assertThat(file).hasContent("r3fresh-1");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whoIsAtWorkNoticesANewSignIn() {
        provider.withdraw();
        try (Wiring wiring = Wiring.open(
                "jdbc:sqlite:" + folder.resolve("desk.db"), terminal().environment())) {
            Credential.Tokens watching = (Credential.Tokens)
                    wiring.mailboxes().ofChannels().mailbox().credential();
            assertThatThrownBy(() -> watching.source().token()).isInstanceOf(PermanentFailure.class);

            set("email.oauth-refresh-token", "another");

            assertThat(watching.source().token().reveal()).startsWith("acc3ss-");
        }
    }

    @Test
    void aProviderThatCannotBeReachedIsTriedLater() {
        provider.close();

        Terminal terminal = terminal();

        assertThat(terminal.run("fetch")).isEqualTo(75);
        assertThat(terminal.err()).contains("no answer from " + provider.url());
    }

    @Test
    void anApplicationAsksInItsOwnName() {
        set("email.oauth-grant", "client-credentials");
        set("email.oauth-client-secret", "s3cret");
        set("email.oauth-scope", "imap");
        Terminal terminal = terminal();

        assertThat(terminal.run("check")).isZero();

        assertThat(terminal.out())
                .contains("from the client credentials of desk")
                .doesNotContain("s3cret");
        assertThat(provider.asked.get(0)).contains("scope=imap");
    }

    @Test
    void furtherAccountsHaveTheirOwnSourcesFromVariablesAndFiles() throws IOException {
        MailServer server = dovecot.plain();
        String prefix = "DESKGATE_IMAP_SALES_";
        environment.put("DESKGATE_IMAP_ACCOUNTS", "sales");
        environment.put(prefix + "SERVER", server.host());
        environment.put(prefix + "PORT", Integer.toString(server.port()));
        environment.put(prefix + "ENCRYPTION", "none");
        environment.put(prefix + "USERNAME", user);
        environment.put(prefix + "AUTH", "oauth");
        environment.put(prefix + "OAUTH_TOKEN_URL", provider.url());
        environment.put(prefix + "OAUTH_CLIENT_ID", "desk");
        environment.put(
                prefix + "OAUTH_REFRESH_TOKEN_FILE",
                Files.writeString(folder.resolve("refresh"), "r3fresh-0\n").toString());
        environment.put(prefix + "FOLDERS", "INBOX, Sales");
        append("one");

        assertThat(terminal().run("fetch", "--mailbox", "sales")).isZero();
        assertThat(terminal().run("check", "--mailbox", "sales/INBOX")).isZero();

        assertThat(provider.asked).as("both folders share a token").hasSize(2);
        assertThat(provider.asked.get(1)).contains("refresh_token=r3fresh-1");
    }

    @Test
    void aCommandMayPrintTheToken() {
        introspection.accept("fr0m-command", user);
        environment.put("DESKGATE_IMAP_TOKEN_COMMAND", "echo fr0m-command; echo more");
        Terminal terminal = terminal();

        assertThat(terminal.run("check")).isZero();
        assertThat(terminal.out())
                .contains("from the command of DESKGATE_IMAP_TOKEN_COMMAND, does not say how long it is good");

        environment.put("DESKGATE_IMAP_TOKEN_COMMAND", "echo t00-old");
        Terminal later = terminal();
        assertThat(later.run("check")).isEqualTo(78);
        assertThat(later.out())
                .contains("does not let " + user + " in with a token", "prints one that is still good")
                .doesNotContain("t00-old");
    }

    @Test
    void aCommandThatFailsIsTriedLaterAndItsTextIsNotShown() {
        environment.put("DESKGATE_IMAP_TOKEN_COMMAND", "echo s3cret in the text >&2; exit 3");
        Terminal terminal = terminal();

        assertThat(terminal.run("check")).isEqualTo(75);
        assertThat(terminal.out()).contains("it ended with 3").doesNotContain("s3cret");
    }

    @Test
    void theWordsOfNoProcessHoldTheCommand() {
        String words = new SecretCommand("TOKEN_COMMAND", "tr '\\0' ' ' < /proc/$$/cmdline # s3cret").answer();

        assertThat(words).contains("/bin/sh -c").doesNotContain("s3cret", "cmdline");
    }

    @Test
    void whatIsMissingIsNamedWithItsPlace() {
        Terminal terminal = terminal();
        terminal.run("settings", "use-default", "email.oauth-refresh-token");
        assertThat(terminal.run("fetch")).isEqualTo(78);
        assertThat(terminal.err()).contains("mailbox main has no refresh token");

        terminal.run("settings", "use-default", "email.oauth-client-id");
        assertThat(terminal.run("fetch")).isEqualTo(78);
        assertThat(terminal.err()).contains("it needs the client id: deskgate settings set email.oauth-client-id");

        set("email.oauth-token-url", "http://provider.example/token");
        assertThat(terminal.run("fetch")).isEqualTo(78);
    }

    @Test
    void nothingThatIsListedOrExportedShowsASecret() {
        set("email.oauth-client-secret", "s3cret");
        Terminal terminal = terminal();

        terminal.run("settings", "list");
        assertThat(terminal.out()).contains("email.oauth-refresh-token").doesNotContain("r3fresh", "s3cret");
        terminal.run("settings", "get", "email.oauth-refresh-token");
        assertThat(terminal.out()).doesNotContain("r3fresh");
        terminal.run("settings", "export");
        assertThat(terminal.out()).doesNotContain("r3fresh", "s3cret");
    }

    /** The address at which a browser ends that was led where the terminal says. */
    private static final class Pasted extends InputStream {
        private final Terminal terminal;
        private InputStream address = InputStream.nullInputStream();
        private boolean copied;

        Pasted(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public int read() throws IOException {
            if (!copied) {
                copied = true;
                int state = terminal.out().indexOf("&state=");
                String word = terminal.out().substring(state, terminal.out().indexOf('&', state + 1));
                String ends = "http://localhost/?code=c0de" + word + "\n";
                address = new ByteArrayInputStream(ends.getBytes(StandardCharsets.US_ASCII));
            }
            return address.read();
        }
    }

    private void set(String name, String value) {
        assertThat(terminal().runWith(value, "settings", "set", name, "--stdin"))
                .isZero();
    }

    private void append(String subject) {
        introspection.accept("of-the-test", user);
        try (MailClient client = dovecot.clientWithToken(user, "of-the-test")) {
            client.append(
                    "INBOX", anEmail().withId(user + subject).about(subject).toString());
            client.say("CREATE Sales");
        }
        introspection.forget("of-the-test");
    }

    private Terminal terminal() {
        return new Terminal(folder.resolve("desk.db").toString(), environment);
    }
}
