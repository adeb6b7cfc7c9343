package io.deskgate.imap;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.port.EmailSource.Delivery;
import io.deskgate.core.port.EmailSource.InHand;
import io.deskgate.core.port.EmailSource.Intake;
import io.deskgate.core.port.EmailSource.OneByOne;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.Settlement;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.imap.MiniServer.Cut;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The line breaks while the batch behind the one that was begun is fetched. */
class LineBrokenTest {
    private static final int MESSAGES = 2 * Batch.MOST_MESSAGES;
    private static final MailboxName INBOX = new MailboxName("user", "INBOX");

    private final MailboxProgress progress = Boxes.progress(INBOX);

    @Test
    void whatWasBegunIsEnded() {
        Recorded intake = Recorded.done();

        breakTheLine(Boxes.KEEP, intake);

        assertThat(intake.subjects()).hasSize(Batch.MOST_MESSAGES);
        assertThat(progress.load().highestUid()).isEqualTo(Batch.MOST_MESSAGES);
        assertThat(progress.load().open()).isEmpty();
    }

    @Test
    void whatTheServerCouldNotBeToldStaysOpen() {
        Recorded intake = Recorded.done();

        breakTheLine(new Afterwards.MarkSeen(), intake);

        assertThat(intake.subjects()).hasSize(Batch.MOST_MESSAGES);
        assertThat(progress.load().open()).hasSize(Batch.MOST_MESSAGES);
    }

    private void breakTheLine(Afterwards done, Recorded intake) {
        Cut whole = Cut.never();
        fetch(whole, Boxes.progress(INBOX), Boxes.KEEP, Recorded.done());
        Cut inTheLastBatch = new Cut(whole.said() - 1_000, Integer.MAX_VALUE);

        assertThatThrownBy(() -> fetch(inTheLastBatch, progress, done, intake)).isInstanceOf(TemporaryFailure.class);
    }

    private static void fetch(Cut cut, MailboxProgress progress, Afterwards done, Recorded intake) {
        MiniServer server = server();
        try (ScriptedServer door = ScriptedServer.doing(client -> server.serve(client, cut))) {
            Mailbox mailbox = Boxes.inbox(door.plain(), "user", done, Boxes.KEEP);
            try (ImapSession session = ImapEmailSource.logIn(mailbox)) {
                Slow slow = new Slow(intake, session, cut.mayBreak());
                new Poll(mailbox, session, progress, slow, () -> false).run(MESSAGES);
            }
        }
    }

    private static MiniServer server() {
        MiniServer server = new MiniServer("UIDPLUS");
        for (int i = 1; i <= MESSAGES; i++) {
            server.deliver(
                    anEmail().withId("m" + i).about("number " + i).toString().replace("\n", "\r\n"));
        }
        return server;
    }

    /** Takes so long with a batch that the line is broken by then, if it breaks. */
    private record Slow(Recorded recorded, ImapSession session, boolean breaks) implements Intake {
        @Override
        public Settlement receive(RawEmail raw, Envelope envelope) {
            return recorded.receive(raw, envelope);
        }

        @Override
        public InHand takeInHand(List<Delivery> deliveries) {
            while (breaks && session.isAlive()) {
                Thread.onSpinWait();
            }
            return new OneByOne(this, deliveries);
        }
    }
}
