package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.ENVELOPE;
import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.commented;
import static io.deskgate.core.port.Samples.file;
import static io.deskgate.core.port.Samples.listed;
import static io.deskgate.core.port.Samples.mail;
import static io.deskgate.core.port.Samples.opened;
import static io.deskgate.core.port.Samples.opens;
import static io.deskgate.core.port.Samples.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.EmailState.Waiting;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketKey;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What all {@link Commits} keep. */
public interface CommitsContract extends DeskContract {
    @Test
    default void whatIsWrittenTogetherIsThereAfterwards() {
        try (Desk desk = open();
                Desk other = open()) {
            String answer = desk.commits().together(() -> {
                opened(desk, "one");
                opened(desk, "two");
                return "both";
            });

            assertThat(answer).isEqualTo("both");
            assertThat(listed(other)).hasSize(2);
        }
    }

    @Test
    default void contentOfAnySizeIsThereAfterwards() throws IOException {
        try (Desk desk = open();
                Desk other = open()) {
            RawEmail large = mail("word ".repeat(100_000));
            Attachment file = file("plan.bin", 1_500_000);

            TicketKey key = desk.commits().together(() -> {
                desk.ledger().acceptNew(large, ENVELOPE, "");
                return opened(desk, "one", file, file("note.bin", 3));
            });

            Ticket ticket = other.tickets().find(key).orElseThrow();
            assertThat(bytes(other.tickets().attachment(ticket.id(), 1).orElseThrow()))
                    .isEqualTo(bytes(file.content()));
            assertThat(other.tickets().attachment(ticket.id(), 2).orElseThrow().size())
                    .isEqualTo(3);
            EmailId id = other.ledger().find(large, "").orElseThrow().id();
            assertThat(other.ledger().raw(id).orElseThrow().open()).hasSameContentAs(large.open());
        }
    }

    private static byte[] bytes(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    @Test
    default void aLaterPartSeesWhatAnEarlierOneWrote() {
        try (Desk desk = open()) {
            MessageId first = new MessageId("one@example.com");

            boolean seen = desk.commits().together(() -> {
                opened(desk, "one");
                return desk.tickets().findByMessageIds(List.of(first)).containsKey(first);
            });

            assertThat(seen).isTrue();
        }
    }

    @Test
    default void aLaterPartSeesTheFilesOfAnEarlierOne() {
        try (Desk desk = open()) {
            List<Integer> seen = desk.commits().together(() -> {
                TicketKey key = opened(desk, "one", file("a.bin", 3));
                commented(desk, key, "two", file("b.bin", 4));
                commented(desk, key, "three", file("c.bin", 5));
                Ticket ticket = desk.tickets().find(key).orElseThrow();
                return List.of(
                        (int) desk.tickets()
                                .attachment(ticket.id(), 1)
                                .orElseThrow()
                                .size(),
                        (int) desk.tickets()
                                .attachment(ticket.id(), 3)
                                .orElseThrow()
                                .size());
            });

            assertThat(seen).containsExactly(3, 5);
        }
    }

    @Test
    default void whenThePartsFailNothingIsWritten() {
        try (Desk desk = open()) {
            EmailId before = accepted(desk, "before");

            assertThatThrownBy(() -> desk.commits().together(() -> {
                        desk.tickets().apply(opens(before, says("before")), TRACE);
                        opened(desk, "one");
                        throw new IllegalStateException("boom");
                    }))
                    .hasMessageContaining("boom");

            assertThat(listed(desk)).isEmpty();
            assertThat(desk.ledger().find(before).orElseThrow().state()).isEqualTo(new Waiting(""));
            assertThat(desk.ledger().find(mail("one"), "")).isEmpty();
        }
    }

    @Test
    default void aFailureThatWasCaughtFailsAllTheSame() {
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "before");

            assertThatThrownBy(() -> desk.commits().together(() -> {
                        opened(desk, "one");
                        assertThatThrownBy(() -> desk.tickets().apply(opens(id, new BranchId(77), says("x")), TRACE))
                                .isInstanceOf(PermanentFailure.class);
                        return "done";
                    }))
                    .isInstanceOf(PortFailure.class);

            assertThat(listed(desk)).isEmpty();
            assertThat(desk.ledger().find(id).orElseThrow().state()).isEqualTo(new Waiting(""));
        }
    }

    @Test
    default void afterAFailureOthersAreWrittenAsEver() {
        try (Desk desk = open()) {
            assertThatThrownBy(() -> desk.commits().together(() -> {
                        desk.ledger().accept(mail("one"), ENVELOPE);
                        throw new IllegalStateException("boom");
                    }))
                    .hasMessageContaining("boom");

            opened(desk, "one");

            assertThat(listed(desk)).hasSize(1);
        }
    }
}
