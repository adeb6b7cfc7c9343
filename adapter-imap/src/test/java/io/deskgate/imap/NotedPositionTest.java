package io.deskgate.imap;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.imap.MiniServer.Cut;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How far a mailbox is, is saved when the line breaks before it would have been saved anyway. */
class NotedPositionTest {
    private static final int MESSAGES = 3 * Batch.MOST_MESSAGES;
    private static final MailboxName INBOX = new MailboxName("user", "INBOX");

    @Test
    void whatWasDoneBeforeTheLineBrokeIsNotFetchedAgain() {
        Cut whole = Cut.never();
        fetch(server(), Boxes.progress(INBOX), whole, Recorded.done());
        MiniServer server = server();
        MailboxProgress progress = Boxes.progress(INBOX);
        Recorded again = Recorded.done();

        Cut inTheLastBatch = new Cut(whole.said() - 1_000, Integer.MAX_VALUE);
        assertThatThrownBy(() -> fetch(server, progress, inTheLastBatch, Recorded.done()))
                .isInstanceOf(TemporaryFailure.class);
        long noted = progress.load().highestUid();
        fetch(server, progress, Cut.never(), again);

        assertThat(noted).isBetween((long) Batch.MOST_MESSAGES, MESSAGES - 1L);
        assertThat(again.subjects()).isEqualTo(names((int) noted + 1));
    }

    private static void fetch(MiniServer server, MailboxProgress progress, Cut cut, Recorded intake) {
        try (ScriptedServer door = ScriptedServer.doing(client -> server.serve(client, cut))) {
            Mailbox mailbox = Boxes.inbox(door.plain(), "user");
            new ImapEmailSource(mailbox, progress, MESSAGES).drain(intake);
        }
    }

    private static MiniServer server() {
        MiniServer server = new MiniServer("UIDPLUS");
        names(1).forEach(name ->
                server.deliver(anEmail().withId(name).about(name).toString().replace("\n", "\r\n")));
        return server;
    }

    private static List<String> names(int from) {
        return IntStream.rangeClosed(from, MESSAGES).mapToObj(Integer::toString).toList();
    }
}
