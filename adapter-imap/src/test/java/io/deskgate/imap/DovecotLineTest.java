package io.deskgate.imap;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.port.MailboxLine;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.Settlement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A line to a real server that stays open. */
@Timeout(60)
class DovecotLineTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Dovecot dovecot = Dovecot.running();
    private final String user = Boxes.newUser();
    private final Mailbox mailbox = folder("Desk");
    private final MailboxProgress progress = Boxes.progress(mailbox.name());
    private final MailboxLine line = ImapEmailSource.line(mailbox);
    private final Recorded intake = Recorded.done();

    DovecotLineTest() {
        tell("CREATE Desk");
    }

    @AfterEach
    void hangUp() {
        line.close();
    }

    @Test
    void theWaitEndsWhenMailComes() {
        look();
        assertThat(line.tells()).isTrue();
        CompletableFuture<Void> waiting = listening();

        append("one");
        waiting.join();
        look();

        assertThat(intake.subjects()).containsExactly("one");
    }

    @Test
    void whatCameWhileWeWereBusyIsNotWaitedFor() {
        append("one");
        line.source(progress).drain((raw, envelope) -> {
            append("two");
            return Settlement.DONE;
        });
        tell("NOOP");

        line.await(LONG);
        look();

        assertThat(intake.subjects()).containsExactly("two");
    }

    @Test
    void theWaitEndsWhenItsTimeIsOver() {
        look();

        line.await(Duration.ofMillis(10));
        append("one");
        look();

        assertThat(intake.subjects()).containsExactly("one");
    }

    @Test
    void theWaitEndsWhenTheLineDoes() {
        look();
        CompletableFuture<Void> waiting = listening();

        line.end();
        waiting.join();

        assertThat(line.hasEnded()).isTrue();
        line.await(LONG);
        line.rest(LONG);
    }

    @Test
    void anEndedLineTakesNoMore() {
        append("one");
        line.end();

        look();

        assertThat(intake.subjects()).isEmpty();
    }

    @Test
    void aFolderThatIsMadeAnewMeanwhileIsGoneThroughFromItsStart() {
        append("one");
        look();
        CompletableFuture<Void> waiting = listening();

        tell("DELETE Desk");
        tell("CREATE Desk");
        append("two");
        line.end();
        waiting.handle((done, failure) -> done).join();
        try (MailboxLine next = ImapEmailSource.line(mailbox)) {
            next.source(progress).drain(intake);
        }

        assertThat(intake.subjects()).containsExactly("one", "two");
    }

    @Test
    void aLineThatWasCutConnectsAnew() {
        look();
        tell("DELETE Desk");
        try {
            look();
        } catch (PortFailure noSuchFolder) {
            assertThat(noSuchFolder).hasMessageContaining("Desk");
        }
        tell("CREATE Desk");
        append("one");

        look();

        assertThat(intake.subjects()).containsExactly("one");
    }

    private CompletableFuture<Void> listening() {
        return CompletableFuture.runAsync(() -> line.await(LONG));
    }

    private void look() {
        line.source(progress).drain(intake);
    }

    private void append(String name) {
        try (MailClient client = dovecot.client(user)) {
            client.append("Desk", anEmail().withId(name).about(name).toString());
        }
    }

    private void tell(String command) {
        try (MailClient client = dovecot.client(user)) {
            client.say(command);
        }
    }

    private Mailbox folder(String name) {
        Mailbox inbox = Boxes.inbox(dovecot.plain(), user);
        return new Mailbox(
                new MailboxName(user, name), inbox.server(), user, inbox.credential(), inbox.done(), inbox.setAside());
    }
}
