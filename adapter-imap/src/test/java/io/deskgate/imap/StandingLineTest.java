package io.deskgate.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.port.MailboxLine;
import io.deskgate.core.port.TemporaryFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A line to servers that do not do what one expects. */
@Timeout(40)
class StandingLineTest {
    private static final Duration LONG = Duration.ofSeconds(40);
    private static final Duration SHORT = Duration.ofMillis(10);
    private static final String[] EMPTY = {
        "C: TAG EXAMINE INBOX",
        "S: * 0 EXISTS",
        "S: * OK [UIDVALIDITY 1] x",
        "S: * OK [UIDNEXT 1] x",
        "S: TAG OK [READ-ONLY] x"
    };

    private final Recorded intake = Recorded.done();

    @Test
    void aServerWithoutIdleIsOnlyAskedAgain() {
        with("UIDPLUS", line -> {
            line.await(SHORT);

            assertThat(line.tells()).isFalse();
        });
    }

    @Test
    void aServerThatRefusesToIdleIsOnlyAskedAgain() {
        with(
                "IDLE",
                line -> {
                    line.await(LONG);
                    line.await(SHORT);

                    assertThat(line.tells()).isFalse();
                },
                "C: TAG IDLE",
                "S: TAG NO not today");
    }

    @Test
    void newsEndTheWait() {
        with("IDLE", line -> line.await(LONG), "C: TAG IDLE", "S: + idling", "S: * 1 EXISTS", "C: DONE", "S: TAG OK");
    }

    @Test
    void chatterDoesNot() {
        with(
                "IDLE",
                line -> line.await(LONG),
                "C: TAG IDLE",
                "S: + idling",
                "S: * OK still here",
                "S: * OK still here",
                "S: * 1 RECENT",
                "C: DONE",
                "S: TAG OK");
    }

    @Test
    void whatTheServerSaidWhileWeWereBusyCountsAsNews() {
        Tidings tidings = new Tidings();
        tidings.begin(3);

        tidings.hear(said("* 2 EXPUNGE", "* 2 EXISTS", "* 1 RECENT"));
        assertThat(tidings.areNew()).isFalse();
        tidings.hear(said("* 1 EXPUNGE", "* 2 EXISTS"));

        assertThat(tidings.areNew()).isTrue();
    }

    private static Response[] said(String... lines) {
        return Stream.of(lines).map(StandingLineTest::said).toArray(Response[]::new);
    }

    private static Response said(String line) {
        try {
            return new IMAPResponse(line);
        } catch (IOException | ProtocolException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aServerThatTakesItsLeaveWhileWeWaitIsAFailure() {
        with(
                "IDLE",
                line -> assertThatThrownBy(() -> line.await(LONG))
                        .isInstanceOf(TemporaryFailure.class)
                        .hasMessageContaining("waiting for mail"),
                "C: TAG IDLE",
                "S: + idling",
                "S: * BYE shutting down",
                "X");
    }

    @Test
    void afterAFailureTheLineConnectsAnew() {
        with(
                "IDLE",
                line -> {
                    line.listen(SHORT);
                    line.listen(SHORT);
                },
                "C: TAG IDLE",
                "S: + idling",
                "X");
    }

    @Test
    void aServerThatNeverEndsTheWaitIsCutOff() {
        Talk talk = Talk.afterLogIn("IDLE", "C: TAG IDLE", "S: + idling", "C: DONE", "C: never");
        try (ScriptedServer server = ScriptedServer.saying(talk);
                ImapSession session = ImapEmailSource.logIn(Boxes.inbox(server.plain(), "user"))) {
            Idle idle = new Idle(session, SHORT, SHORT);

            assertThatThrownBy(idle::await)
                    .isInstanceOf(TemporaryFailure.class)
                    .hasMessageContaining("waiting for mail is not done after");
            assertThat(session.isAlive()).isFalse();
        }
    }

    @Test
    void aLineThatIsCutDoesNotWaitForAServerThatNeverGreets() throws Exception {
        CountDownLatch met = new CountDownLatch(1);
        try (ScriptedServer server = ScriptedServer.doing(client -> {
                    met.countDown();
                    client.getInputStream().read();
                });
                MailboxLine line = line(server)) {
            FutureTask<Void> looking = new FutureTask<>(() -> look(server, line), null);
            new Thread(looking, "looking").start();
            met.await();

            line.cut();

            assertThatThrownBy(() -> looking.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(TemporaryFailure.class);
        }
    }

    @Test
    void aLineThatWasCutConnectsNoMore() {
        try (ScriptedServer server =
                        ScriptedServer.doing(client -> client.getInputStream().read());
                MailboxLine line = line(server)) {
            line.cut();

            assertThatThrownBy(() -> look(server, line)).isInstanceOf(TemporaryFailure.class);
        }
    }

    private void with(String capabilities, Consumer<MailboxLine> what, String... more) {
        String[] lines = Stream.of(EMPTY, more).flatMap(Stream::of).toArray(String[]::new);
        try (ScriptedServer server = ScriptedServer.saying(Talk.afterLogIn(capabilities, lines))) {
            try (MailboxLine line = line(server)) {
                look(server, line);
                what.accept(line);
            }
            assertThat(server.surprises()).isEmpty();
        }
    }

    private void look(ScriptedServer server, MailboxLine line) {
        line.source(Boxes.progress(Boxes.inbox(server.plain(), "user").name())).drain(intake);
    }

    private static MailboxLine line(ScriptedServer server) {
        Mailbox mailbox = Boxes.inbox(server.plain(), "user");
        return ImapEmailSource.line(mailbox);
    }
}
