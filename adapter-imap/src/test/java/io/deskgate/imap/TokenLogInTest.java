package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.deskgate.core.mailbox.Ability;
import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.Trust;
import io.deskgate.core.port.MailboxProbe.Look;
import io.deskgate.core.port.MailboxProbe.Meeting.Met;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.TemporaryFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Log-in with tokens, as RFC 7628 and Google's and Microsoft's documents have it. */
@Timeout(60)
class TokenLogInTest {
    private static final String EXPLAINED = base64("{\"status\":\"invalid_token\",\"scope\":\"imap\"}");
    private static final String CAN = "S: TAG OK [CAPABILITY IMAP4rev1 MOVE] welcome";

    private final HandedTokens one = new HandedTokens("t0ken");

    @Test
    void theStandardMechanismIsPreferredAndSaidAtOnceWhereThatIsAllowed() {
        assertThat(logIn("SASL-IR AUTH=XOAUTH2 AUTH=OAUTHBEARER", one, "C: TAG AUTHENTICATE OAUTHBEARER WORDS", CAN))
                .isEqualTo("OAUTHBEARER");
    }

    @Test
    void microsoftHasTheOlderOneOnly() {
        assertThat(logIn(
                        "SASL-IR AUTH=PLAIN AUTH=XOAUTH2", one, "C: TAG AUTHENTICATE XOAUTH2 " + xoauth2("t0ken"), CAN))
                .isEqualTo("XOAUTH2");
    }

    @Test
    void whereItIsNotAllowedAtOnceItIsSaidWhenTheServerAsks() {
        assertThat(logIn("AUTH=XOAUTH2", one, "C: TAG AUTHENTICATE XOAUTH2", "S: + ", "C: " + xoauth2("t0ken"), CAN))
                .isEqualTo("XOAUTH2");
        assertThat(logIn("AUTH=OAUTHBEARER", one, "C: TAG AUTHENTICATE OAUTHBEARER", "S: +", "C: WORDS", CAN))
                .isEqualTo("OAUTHBEARER");
    }

    @Test
    void whatTheServerCanDoAfterwardsIsAskedForUnlessItSaysSo() {
        logIn(
                "SASL-IR AUTH=XOAUTH2",
                one,
                "C: TAG AUTHENTICATE XOAUTH2 " + xoauth2("t0ken"),
                "S: TAG OK AUTHENTICATE completed.",
                "C: TAG CAPABILITY",
                "S: * CAPABILITY IMAP4rev1 MOVE",
                "S: TAG OK");
        logIn(
                "SASL-IR AUTH=XOAUTH2",
                one,
                "C: TAG AUTHENTICATE XOAUTH2 " + xoauth2("t0ken"),
                "S: * CAPABILITY IMAP4rev1 MOVE",
                "S: TAG OK Success");
    }

    @Test
    void theExplanationOfARefusalIsAcknowledgedAndShown() {
        PortFailure failure = fail(
                "SASL-IR AUTH=OAUTHBEARER",
                one,
                "C: TAG AUTHENTICATE OAUTHBEARER WORDS",
                "S: + " + EXPLAINED,
                "C: AQ==",
                "S: TAG NO [AUTHENTICATIONFAILED] nobody we know");

        assertThat(failure).isInstanceOf(PermanentFailure.class);
        assertThat(failure.found()).contains("nobody we know", "{\"status\":\"invalid_token\",\"scope\":\"imap\"}");
        assertThat(failure.advice()).isEqualTo("sign in again");
    }

    @Test
    void theOlderMechanismAcknowledgesWithAnEmptyLine() {
        PortFailure failure = fail(
                "SASL-IR AUTH=XOAUTH2",
                one,
                "C: TAG AUTHENTICATE XOAUTH2 " + xoauth2("t0ken"),
                "S: + " + base64("{\"status\":\"400\",\"schemes\":\"Bearer\",\"scope\":\"https://mail.google.com/\"}"),
                "C: ",
                "S: TAG NO SASL authentication failed");

        assertThat(failure.found()).contains("\"status\":\"400\"", "https://mail.google.com/");
    }

    @Test
    void aRefusedTokenIsReplacedOnce() {
        String[] twice = {
            "C: TAG AUTHENTICATE XOAUTH2 " + xoauth2("old"),
            "S: TAG NO AUTHENTICATE failed.",
            "C: TAG AUTHENTICATE XOAUTH2 " + xoauth2("new"),
            CAN
        };
        assertThat(logIn("SASL-IR AUTH=XOAUTH2", new HandedTokens("old", "new"), twice))
                .isEqualTo("XOAUTH2");

        twice[3] = "S: TAG NO AUTHENTICATE failed.";
        assertThat(fail("SASL-IR AUTH=XOAUTH2", new HandedTokens("old", "new", "third"), twice))
                .isInstanceOf(PermanentFailure.class);
    }

    @Test
    void aServerThatIsBusySaysNothingAboutTheToken() {
        assertThat(fail(
                        "SASL-IR AUTH=XOAUTH2",
                        new HandedTokens("t0ken", "never asked for"),
                        "C: TAG AUTHENTICATE XOAUTH2 " + xoauth2("t0ken"),
                        "S: TAG NO [UNAVAILABLE] Server Busy"))
                .isInstanceOf(TemporaryFailure.class);
    }

    @Test
    void aServerThatTakesNoTokensIsForAPerson() {
        PortFailure failure = fail("SASL-IR AUTH=PLAIN", one);

        assertThat(failure)
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContaining("neither OAUTHBEARER nor XOAUTH2");
        assertThat(failure.advice()).contains("password");
    }

    @Test
    void aServerThatAsksOnAndOnIsLeft() {
        List<String> lines = new ArrayList<>(List.of("C: TAG AUTHENTICATE XOAUTH2 " + xoauth2("t0ken")));
        for (int i = 0; i < 4; i++) {
            lines.addAll(List.of("S: + " + EXPLAINED, "C: "));
        }
        lines.addAll(List.of("S: + " + EXPLAINED, "X"));

        assertThat(fail("SASL-IR AUTH=XOAUTH2", one, lines.toArray(String[]::new)))
                .hasMessageContaining("more than 4 times");
    }

    @Test
    void noFailureShowsTheTokenEvenWhenTheServerRepeatsIt() {
        String words = xoauth2("t0ken");
        PortFailure refused = fail(
                "SASL-IR AUTH=XOAUTH2",
                one,
                "C: TAG AUTHENTICATE XOAUTH2 " + words,
                "S: + " + base64("what is t0ken?"),
                "C: ",
                "S: TAG BAD unknown t0ken in AUTHENTICATE XOAUTH2 " + words);
        PortFailure bye = fail(
                "SASL-IR AUTH=XOAUTH2", one, "C: TAG AUTHENTICATE XOAUTH2 " + words, "S: * BYE t0ken in " + words, "X");

        StringWriter text = new StringWriter();
        refused.printStackTrace(new PrintWriter(text));
        bye.printStackTrace(new PrintWriter(text));
        assertThat(text.toString()).doesNotContain("t0ken", words);
        assertThat(new Bearer(Bearer.Mechanism.XOAUTH2, words).toString()).doesNotContain(words);
    }

    @Test
    void aNameMayHoldWhatPartsTheFields() {
        MailServer server = new MailServer("mail.example", 993, Encryption.TLS, new Trust.KnownAuthorities());
        Bearer bearer = Bearer.of(Bearer.Mechanism.OAUTHBEARER, one.inbox(server, "a=b,c@desk.example"), one.token());

        assertThat(new String(Base64.getDecoder().decode(bearer.words()), StandardCharsets.UTF_8))
                .isEqualTo("n,a=a=3Db=2Cc@desk.example,\u0001host=mail.example\u0001port=993"
                        + "\u0001auth=Bearer t0ken\u0001\u0001");
    }

    private static String logIn(String capabilities, HandedTokens tokens, String... lines) {
        try (ScriptedServer server = ScriptedServer.saying(there -> talk(capabilities, there, lines))) {
            String mechanism;
            try (Look look = ((Met) ImapEmailSource.probe(Duration.ofMinutes(1)).meet(server.plain())).look()) {
                mechanism = look.logIn(tokens.inbox(server.plain(), "user"));
                assertThat(look.can(Ability.MOVE)).isTrue();
            }
            assertThat(server.surprises()).isEmpty();
            return mechanism;
        }
    }

    private static PortFailure fail(String capabilities, HandedTokens tokens, String... lines) {
        try (ScriptedServer server = ScriptedServer.saying(there -> talk(capabilities, there, lines))) {
            Mailbox mailbox = tokens.inbox(server.plain(), "user");
            PortFailure failure = catchThrowableOfType(PortFailure.class, () -> ImapEmailSource.logIn(mailbox));
            assertThat(server.surprises()).isEmpty();
            return failure;
        }
    }

    /** WORDS is what is said by the standard's mechanism, which names the server. */
    private static Talk talk(String capabilities, MailServer server, String... lines) {
        String words = base64(
                "n,a=user,\u0001host=localhost\u0001port=" + server.port() + "\u0001auth=Bearer t0ken\u0001\u0001");
        List<String> all = new ArrayList<>(List.of("S: * OK [CAPABILITY IMAP4rev1 " + capabilities + "] ready"));
        for (String line : lines) {
            all.add(line.replace("WORDS", words));
        }
        return new Talk(all);
    }

    private static String xoauth2(String token) {
        return base64("user=user\u0001auth=Bearer " + token + "\u0001\u0001");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
