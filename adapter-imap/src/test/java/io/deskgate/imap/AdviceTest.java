package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.deskgate.core.mailbox.Doubt;
import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Trust;
import io.deskgate.core.port.MailboxProbe.Meeting.Distrusted;
import io.deskgate.core.port.PortFailure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong between us and a server, it is said what to do. */
@Timeout(60)
class AdviceTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(new ConnectException("Connection refused"), "whether the mail server runs"),
                Arguments.of(new SocketTimeoutException("Connect timed out"), "a firewall on the way"),
                Arguments.of(new UnknownHostException("mail.example"), "check the name of the server"),
                Arguments.of(new NoRouteToHostException("No route to host"), "check the network"),
                Arguments.of(new ConnectException("Network is unreachable"), "check the network"),
                Arguments.of(new SSLException("Unsupported or unrecognized SSL message"), "speaks no SSL"),
                Arguments.of(
                        new SSLHandshakeException("Received fatal alert: protocol_version"), "bring it up to date"),
                Arguments.of(new SSLHandshakeException("Remote host terminated the handshake"), "it hung up"),
                Arguments.of(new SocketException("Connection reset"), "it hung up"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void aConnectionThatDoesNotComeAboutSaysWhatToDo(IOException trouble, String advice) {
        assertThat(Unreachable.failure(at(993, Encryption.TLS), trouble).advice())
                .contains(advice);
    }

    @Test
    void nobodyAtAPortIsARefusal() {
        assertThat(meet(at(1, Encryption.TLS)).advice()).contains("check server and port", "mail server runs");
    }

    @Test
    void aNameNobodyKnowsIsToBeChecked() {
        MailServer nowhere = new MailServer("no-such-host.invalid", 993, Encryption.TLS, new Trust.KnownAuthorities());

        PortFailure failure = meet(nowhere);

        assertThat(failure.found()).contains("no-such-host.invalid", "nobody knows this name");
        assertThat(failure.advice()).contains("check the name");
    }

    @Test
    void aPortWithoutSslSaysSo() {
        Dovecot dovecot = Dovecot.running();
        MailServer wrong = new MailServer(
                "localhost", dovecot.plain().port(), Encryption.TLS, new Trust.Authorities(dovecot.ca()));

        assertThat(meet(wrong).advice()).contains("this port speaks no SSL", "switch SSL off");
    }

    @Test
    void aServerThatSaysNothingIsLeftWhenTimeIsOverAndMayExpectSsl() {
        try (ScriptedServer server =
                ScriptedServer.doing(client -> client.getInputStream().read())) {
            PortFailure failure = catchThrowableOfType(
                    PortFailure.class,
                    () -> ImapEmailSource.probe(Duration.ofMillis(200)).meet(server.plain()));

            assertThat(failure.found()).contains("not done after");
            assertThat(failure.advice()).contains("switch SSL on");
        }
    }

    @Test
    void aTestEndsWhenItsTimeIsOverHoweverBusyTheServerIs() {
        try (ScriptedServer server = ScriptedServer.doing(AdviceTest::talkOnAndOn)) {
            assertThat(catchThrowableOfType(
                                    PortFailure.class,
                                    () -> ImapEmailSource.probe(Duration.ofMillis(300))
                                            .meet(server.plain()))
                            .advice())
                    .isNotEmpty();
        }
    }

    @Test
    void noPrivacyWhereItIsRequiredSaysWhatElseThereIs() {
        Talk talk = Talk.of("S: * OK ready", "C: TAG STARTTLS", "S: TAG BAD what?");
        try (ScriptedServer server = ScriptedServer.saying(talk)) {
            assertThat(meet(server.at(Encryption.STARTTLS)).advice()).contains("use TLS (port 993)");
        }
    }

    @Test
    void aCertificateOfNobodyAndOneThatIsNotThePinnedAreToldApart() {
        Dovecot dovecot = Dovecot.running();

        assertThat(doubt(dovecot.tls(new Trust.KnownAuthorities()))).isEqualTo(Doubt.UNKNOWN_ISSUER);
        assertThat(doubt(dovecot.tls(new Trust.Pinned("ab".repeat(32))))).isEqualTo(Doubt.NOT_PINNED);
    }

    @Test
    void aCertificateForAnotherNameIsToldApart() {
        Dovecot dovecot = Dovecot.running();
        int port = dovecot.tls(new Trust.KnownAuthorities()).port();

        assertThat(doubt(new MailServer("127.0.0.1", port, Encryption.TLS, new Trust.Authorities(dovecot.ca()))))
                .isEqualTo(Doubt.OTHER_NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "'NO [AUTHENTICATIONFAILED] Authentication failed.', '', check user and password",
        "'NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)', AUTH=XOAUTH2, some only tokens",
        "'NO [ALERT] Application-specific password required', '', make an app password",
        "'NO [WEBALERT https://a.example] Web login required.', '', log in once with a browser",
        "'NO LOGIN failed. LogonDenied-BasicAuthBlocked', AUTH=XOAUTH2, takes no passwords",
        "'NO [ALERT] Your account is not enabled for IMAP use.', '', switch IMAP on",
        "'NO [EXPIRED] too old', '', choose a new one",
        "'NO [AUTHORIZATIONFAILED] not yours', '', give this user the right",
        "'NO [CONTACTADMIN] blocked', '', ask who runs the server",
        "'NO [PRIVACYREQUIRED] not in the open', '', use TLS",
        "'NO [UNAVAILABLE] Server Busy', '', try again later"
    })
    void aRefusedPasswordSaysWhatToDo(String answer, String offers, String advice) {
        Talk talk = Talk.of(
                "S: * OK [CAPABILITY IMAP4rev1 " + offers + "] ready", "C: TAG LOGIN user secret", "S: TAG " + answer);
        try (ScriptedServer server = ScriptedServer.saying(talk)) {
            assertThat(logIn(server).advice()).contains(advice);
        }
    }

    @ParameterizedTest
    @CsvSource({"'LOGINDISABLED', use TLS", "'LOGINDISABLED AUTH=XOAUTH2', OAuth tokens"})
    void whereNoPasswordIsTakenItIsNotEvenSaid(String offers, String advice) {
        Talk talk = Talk.of("S: * OK [CAPABILITY IMAP4rev1 " + offers + "] ready");
        try (ScriptedServer server = ScriptedServer.saying(talk)) {
            assertThat(logIn(server).advice()).contains(advice);
            assertThat(server.surprises()).isEmpty();
        }
    }

    private static PortFailure logIn(ScriptedServer server) {
        return catchThrowableOfType(
                PortFailure.class, () -> ImapEmailSource.logIn(Boxes.inbox(server.plain(), "user")));
    }

    private static PortFailure meet(MailServer server) {
        return catchThrowableOfType(
                PortFailure.class, () -> ImapEmailSource.probe(PATIENCE).meet(server));
    }

    private static Doubt doubt(MailServer server) {
        return ((Distrusted) ImapEmailSource.probe(PATIENCE).meet(server)).doubt();
    }

    private static MailServer at(int port, Encryption encryption) {
        return new MailServer("localhost", port, encryption, new Trust.KnownAuthorities());
    }

    private static void talkOnAndOn(java.net.Socket client) throws IOException {
        while (true) {
            client.getOutputStream().write("* OK one more thing\r\n".getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
        }
    }
}
