package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that want our memory, our time or our password. None gets it, and the text says what was wrong. */
@Timeout(60)
class HostileServerTest {
    private static final String OPENED =
            "S: * 1 EXISTS|S: * OK [UIDVALIDITY 1] x|S: * OK [UIDNEXT 2] x|S: TAG OK [READ-ONLY] x";

    @Test
    void aGreetingOfTwoGigabytesIsNotWaitedFor() {
        assertBroken("announces more than", Talk.of("S: * OK {2000000000}"));
    }

    @Test
    void aGreetingWithoutEndIsCut() {
        assertBrokenBy("sends an answer of more than", client -> flood(client, "* OK and on and on "));
    }

    @Test
    void aFloodOfAnswersIsCut() {
        assertBrokenBy("gives more than", client -> {
            say(client, "* OK [CAPABILITY IMAP4rev1] ready\r\n");
            flood(client, "* 1 EXISTS\r\n");
        });
    }

    @Test
    void aMessageLargerThanAskedForIsCut() {
        assertBroken(
                "announces more than",
                talk(
                        "C: TAG UID SEARCH UID 1:*",
                        "S: * SEARCH 1",
                        "S: TAG OK",
                        "C: TAG UID FETCH 1 (UID RFC822.SIZE)",
                        "S: * 1 FETCH (UID 1 RFC822.SIZE 10)",
                        "S: TAG OK",
                        "C: TAG UID FETCH 1 (UID BODY.PEEK[]<0.16396>)",
                        "S: * 1 FETCH (UID 1 BODY[] {2000000000}"));
    }

    @Test
    void nonsenseInAnswerToTakingLeaveIsNoFailure() {
        Talk talk = Talk.afterLogIn(
                "UIDPLUS",
                "C: TAG EXAMINE INBOX",
                "S: * 0 EXISTS",
                "S: * OK [UIDVALIDITY 1] x",
                "S: * OK [UIDNEXT 1] x",
                "S: TAG OK [READ-ONLY] x",
                "C: TAG LOGOUT",
                "S: * 1 FETCH (UID 1 BODYSTRUCTURE " + "(".repeat(60_000));
        try (ScriptedServer server = ScriptedServer.saying(talk)) {
            assertThatCode(() -> fetch(server.plain())).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"* BYE", "* BYE shutting down", "garbage", "* 1 FETCH (UID", "* FETCH", "+ go on", "", "TAG"})
    void whateverComesInTheMiddleIsAnEndAndNotAHang(String line) {
        try (ScriptedServer server =
                ScriptedServer.saying(talk("C: TAG UID SEARCH UID 1:*", "S: " + line, Talk.HANGS_UP))) {
            assertThatThrownBy(() -> fetch(server.plain())).isInstanceOf(TemporaryFailure.class);
        }
    }

    @Test
    void listsInListsWithoutEndBreakNothing() {
        String deep = "S: * 1 FETCH (UID 1 BODYSTRUCTURE " + "(".repeat(60_000);

        assertBroken(
                "broke off",
                talk(
                        "C: TAG UID SEARCH UID 1:*",
                        "S: * SEARCH 1",
                        "S: TAG OK",
                        "C: TAG UID FETCH 1 (UID RFC822.SIZE)",
                        deep));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"* PREAUTH welcome\r\n", "* OK ready\r\n|S1 BAD what\r\n", "* OK ready\r\n|S1 NO not today\r\n"})
    void withoutTheAgreedPrivacyNothingIsSaid(String said) {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (ScriptedServer server = ScriptedServer.doing(client -> answer(client, said, heard))) {
            assertThatThrownBy(() -> fetch(server.at(Encryption.STARTTLS)))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageContaining("offers no privacy");
        }
        assertThat(String.join("", heard)).doesNotContain("LOGIN", "secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* OK ready\r\n|* CAPABILITY IMAP4rev1\r\nS1 OK go\r\n",
                "* OK ready\r\n|S1 OK go\r\n* BYE slipped in\r\nA1 OK and this\r\n"
            })
    void whatIsSlippedInBeforeThePrivacyIsRefused(String said) {
        List<String> heard = new CopyOnWriteArrayList<>();
        try (ScriptedServer server = ScriptedServer.doing(client -> answer(client, said, heard))) {
            assertThatThrownBy(() -> fetch(server.at(Encryption.STARTTLS)))
                    .isInstanceOf(TemporaryFailure.class)
                    .hasMessageContaining("slipped in");
        }
        assertThat(String.join("", heard)).doesNotContain("LOGIN");
    }

    @Test
    void aRefusalThatRepeatsThePasswordDoesNotShowIt() {
        Talk talk = Talk.of(
                "S: * OK [CAPABILITY IMAP4rev1] ready",
                "C: TAG LOGIN user secret",
                "S: TAG NO LOGIN user secret is wrong");
        try (ScriptedServer server = ScriptedServer.saying(talk)) {
            assertThatThrownBy(() -> fetch(server.plain()))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageNotContaining("secret");
        }
    }

    private static void assertBroken(String why, Talk talk) {
        try (ScriptedServer server = ScriptedServer.saying(talk)) {
            assertThatThrownBy(() -> fetch(server.plain()))
                    .isInstanceOf(TemporaryFailure.class)
                    .hasMessageContaining(why);
        }
    }

    private static void assertBrokenBy(String why, ScriptedServer.Conversation conversation) {
        try (ScriptedServer server = ScriptedServer.doing(conversation)) {
            assertThatThrownBy(() -> fetch(server.plain()))
                    .isInstanceOf(TemporaryFailure.class)
                    .hasMessageContaining(why);
        }
    }

    private static Talk talk(String... lines) {
        String all = "C: TAG EXAMINE INBOX|" + OPENED + "|" + String.join("|", lines);
        return Talk.afterLogIn("UIDPLUS", all.split("\\|"));
    }

    private static void fetch(MailServer server) {
        Mailbox mailbox = Boxes.inbox(server, "user");
        new ImapEmailSource(mailbox, Boxes.progress(mailbox.name()), 100).drain(Recorded.done());
    }

    private static void flood(Socket client, String text) throws IOException {
        while (true) {
            say(client, text.repeat(100));
        }
    }

    /** Says the first part, hears a line, says the next part, and listens until the client hangs up. */
    private static void answer(Socket client, String said, List<String> heard) throws IOException {
        for (String part : said.split("\\|")) {
            say(client, part);
            byte[] bytes = new byte[1000];
            int count = client.getInputStream().read(bytes);
            if (count > 0) {
                heard.add(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
            }
        }
    }

    private static void say(Socket client, String text) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
