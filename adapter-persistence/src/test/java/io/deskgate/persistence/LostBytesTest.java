package io.deskgate.persistence;

import static io.deskgate.core.port.Samples.ENVELOPE;
import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.persistence.StoreDesk.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message of three pieces that is not all there. */
class LostBytesTest {
    private static final int SIZE = 300_000;
    private static final EmailId FIRST = new EmailId(1);

    @TempDir
    Path folder;

    @BeforeEach
    void store() throws IOException {
        try (TicketStore store = TicketStore.open(url(), NOON)) {
            store.ledger().accept(RawEmail.of(Content.of(new byte[SIZE])), ENVELOPE);
            store.ledger().settle(FIRST, new Ignored("for this test"), TRACE);
        }
    }

    @Test
    void whatHasLostAPieceIsNotTakenForWhole() {
        Sqlite.execute(folder.resolve("desk.db"), "DELETE FROM email_chunk WHERE position = 2");

        try (TicketStore store = TicketStore.open(url(), NOON)) {
            assertThatThrownBy(() -> store.ledger().raw(FIRST))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageContaining("message 1 has 262144 of 300000 bytes");
        }
    }

    @Test
    void whatIsForgottenWhileItIsReadIsGone() {
        AtomicInteger pieces = new AtomicInteger();
        Overheard overheard = new Overheard(statement -> {
            if (statement.contains("email_chunk") && pieces.incrementAndGet() == 2) {
                forget();
            }
        });

        try (TicketStore store = new TicketStore(overheard.database(Database.at(url())), NOON)) {
            assertThat(store.ledger().raw(FIRST)).isEmpty();
        }
        assertThat(pieces).hasValueGreaterThan(1);
    }

    private void forget() {
        try (TicketStore store = TicketStore.open(url(), NOON)) {
            assertThat(store.ledger().forget(NOON.instant().plus(Duration.ofDays(1))))
                    .isEqualTo(1);
        }
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("desk.db");
    }
}
