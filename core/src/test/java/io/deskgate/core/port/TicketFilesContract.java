package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.commented;
import static io.deskgate.core.port.Samples.file;
import static io.deskgate.core.port.Samples.listed;
import static io.deskgate.core.port.Samples.opened;
import static io.deskgate.core.port.Samples.opens;
import static io.deskgate.core.port.Samples.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.ticket.EmailState.Waiting;
import io.deskgate.core.ticket.StoredAttachment;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How every {@link TicketRepository} keeps files. */
public interface TicketFilesContract extends DeskContract {
    @Test
    default void filesComeBackByteForByte() throws IOException {
        List<Attachment> files = List.of(file("empty", 0), file("small", 5), file("large", 700_001));
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one", files.toArray(new Attachment[0]));
            TicketId ticket = desk.tickets().find(key).orElseThrow().id();

            for (int i = 0; i < files.size(); i++) {
                assertSame(
                        files.get(i), desk.tickets().attachment(ticket, i + 1).orElseThrow());
            }
            assertThat(desk.tickets().attachment(ticket, 4)).isEmpty();
            assertThat(desk.tickets().attachment(new TicketId(77), 1)).isEmpty();
        }
    }

    @Test
    default void filesAreNumberedThroughTheWholeTicket() {
        Attachment picture =
                new Attachment("b.png", "image/png", "cd".repeat(32), true, "b@x", Content.of(new byte[] {1, 2}));
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "one", file("a", 1));
            commented(desk, key, "two", picture, file("c", 3));
            commented(desk, key, "three");

            Ticket ticket = desk.tickets().find(key).orElseThrow();

            assertThat(ticket.attachments())
                    .extracting(StoredAttachment::number)
                    .containsExactly(1);
            assertThat(ticket.comments().get(0).attachments())
                    .extracting(StoredAttachment::name)
                    .containsExactly("b.png", "c");
            assertThat(ticket.comments().get(0).attachments().get(0))
                    .isEqualTo(new StoredAttachment(2, "b.png", "image/png", 2, "cd".repeat(32), true, "b@x"));
            assertThat(ticket.comments().get(1).attachments()).isEmpty();
        }
    }

    @Test
    default void aFileThatCannotBeReadLeavesNothingBehind() throws IOException {
        try (Desk desk = open()) {
            EmailId cause = accepted(desk, "one");

            assertThatThrownBy(() -> desk.tickets().apply(opens(cause, says("one", file("a", 9), broken())), TRACE))
                    .isInstanceOf(TemporaryFailure.class);

            assertThat(listed(desk)).isEmpty();
            assertThat(desk.tickets().findByMessageIds(List.of(new MessageId("one@example.com"))))
                    .isEmpty();
            assertThat(desk.ledger().find(cause).orElseThrow().state()).isEqualTo(new Waiting(""));
            desk.tickets().apply(opens(cause, says("one", file("a", 9))), TRACE);
            assertThat(listed(desk)).hasSize(1);
        }
    }

    private static Attachment broken() throws IOException {
        Content content = Content.readFrom(new ByteArrayInputStream(new byte[2 * 1024 * 1024]));
        content.close();
        return file("broken", content);
    }

    private static void assertSame(Attachment sent, Content stored) throws IOException {
        assertThat(stored.size()).isEqualTo(sent.size());
        byte[] bytes = sent.content().open().readAllBytes();
        assertThat(Arrays.equals(stored.open().readAllBytes(), bytes)).isTrue();
        stored.close();
    }
}
