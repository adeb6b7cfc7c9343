package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.ENVELOPE;
import static io.deskgate.core.port.Samples.NOON;
import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.mail;
import static io.deskgate.core.port.Samples.opened;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailLedger.Receipt;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.EmailLedger.Receipt.UnderWay;
import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.EmailState.Waiting;
import io.deskgate.core.ticket.TicketKey;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every {@link EmailLedger} remembers, and by what it knows a message again. Stores are opened at noon. */
public interface EmailMemoryContract extends DeskContract {
    @Test
    default void theBytesOfOldMessagesThatEndedAreForgottenAndNothingElse() {
        try (Desk desk = open()) {
            TicketKey key = opened(desk, "ended");
            EmailId waiting = accepted(desk, "waiting");
            EmailId set = accepted(desk, "set aside");
            desk.ledger().settle(set, new Quarantined("odd"), TRACE);

            assertThat(desk.ledger().forget(NOON)).isZero();
            assertThat(desk.ledger().forget(NOON.plusMillis(1))).isEqualTo(1);
            assertThat(desk.ledger().forget(NOON.plusMillis(1))).isZero();

            EmailId ended = new EmailId(1);
            assertThat(desk.ledger().raw(ended)).isEmpty();
            assertThat(desk.ledger().find(ended).orElseThrow().state()).isEqualTo(new TicketOpened(key));
            assertThat(desk.ledger().accept(mail("ended"), ENVELOPE)).isInstanceOf(Receipt.Known.class);
            assertThat(desk.ledger().raw(waiting)).isPresent();
            assertThat(desk.ledger().raw(set)).isPresent();
            assertThat(desk.consistency()
                            .check(line -> {
                                throw new AssertionError(line);
                            })
                            .messages())
                    .isPositive();
        }
    }

    @Test
    default void theSameMessageIsAnotherOneWithinAnotherScope() {
        try (Desk desk = open()) {
            EmailId everywhere = desk.ledger().accept(mail("one"), ENVELOPE).id();
            EmailId sales = desk.ledger().accept(mail("one"), ENVELOPE, "sales").id();

            assertThat(sales).isNotEqualTo(everywhere);
            assertThat(desk.ledger().accept(mail("one"), ENVELOPE, "sales").id())
                    .isEqualTo(sales);
            assertThat(desk.ledger().accept(mail("one"), ENVELOPE).id()).isEqualTo(everywhere);
            assertThat(desk.ledger().find(mail("one"), "sales").orElseThrow().id())
                    .isEqualTo(sales);
            assertThat(desk.ledger().find(mail("one"), "billing")).isEmpty();
            assertThat(desk.ledger().find(sales).orElseThrow().fingerprint())
                    .isEqualTo(mail("one").key().bytes());
        }
    }

    @Test
    default void theEntryTellsWhatWasHandedOver() {
        try (Desk desk = open()) {
            RawEmail raw = mail("one");
            EmailId id = desk.ledger().accept(raw, ENVELOPE).id();

            LedgerEntry expected =
                    new LedgerEntry(id, raw.key().bytes(), ENVELOPE, raw.size(), 0, NOON, 1, new Waiting(""));
            assertThat(desk.ledger().find(id)).contains(expected);
        }
    }

    @Test
    default void theEntryTellsWhatWasNotHandedOver() {
        try (Desk desk = open()) {
            EmailId id = desk.ledger()
                    .accept(mail("head"), ENVELOPE, "", 60_000_000_000L)
                    .id();

            assertThat(desk.ledger().find(id).orElseThrow().missingBytes()).isEqualTo(60_000_000_000L);
            assertThat(desk.ledger().find(id).orElseThrow().isWhole()).isFalse();
        }
    }

    @Test
    default void anotherWayOfTheSameMailIsTheSameMessage() {
        RawEmail copy = RawEmail.of(
                "Received: by another server\r\nMessage-ID: <one@example.com>\r\n" + "Subject: one\r\n\r\none\r\n");
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");

            assertThat(copy.key().bytes()).isNotEqualTo(mail("one").key().bytes());
            assertThat(desk.ledger().accept(copy, ENVELOPE)).isInstanceOf(UnderWay.class);
            assertThat(desk.ledger().accept(copy, ENVELOPE).id()).isEqualTo(id);
        }
    }

    @Test
    default void theSameMessageIdWithOtherContentIsAnotherMessage() {
        RawEmail other = RawEmail.of("Message-ID: <one@example.com>\r\nSubject: one\r\n\r\nother\r\n");
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");

            Receipt receipt = desk.ledger().accept(other, ENVELOPE);

            assertThat(receipt).isInstanceOf(Accepted.class);
            assertThat(receipt.id().value()).isGreaterThan(id.value());
        }
    }

    @Test
    default void bytesComeBackAsTheyWere() throws IOException {
        byte[] large = new byte[3 * 1024 * 1024];
        Arrays.fill(large, (byte) 0xFF);
        large[large.length - 1] = '\n';
        try (Desk desk = open()) {
            assertComesBack(desk, "Subject: x\r\n\r\nCRLF\r\n".getBytes(UTF_8));
            assertComesBack(desk, "Subject: y\n\nLF and NUL \0 and \0\n".getBytes(UTF_8));
            assertComesBack(desk, new byte[0]);
            assertComesBack(desk, large);
        }
    }

    @Test
    default void whatWasNeverHandedOverIsNotThere() {
        try (Desk desk = open()) {
            assertThat(desk.ledger().find(new EmailId(77))).isEmpty();
            assertThat(desk.ledger().raw(new EmailId(77))).isEmpty();
            assertThatCode(() -> desk.ledger().fail(new EmailId(77), "gone")).doesNotThrowAnyException();
        }
    }

    @Test
    default void theListShowsTheNewestFirstUpToItsLimit() {
        try (Desk desk = open()) {
            EmailId one = accepted(desk, "one");
            EmailId two = accepted(desk, "two");
            EmailId three = accepted(desk, "three");

            assertThat(desk.ledger().list(new LedgerFilter(Set.of(), 2)))
                    .extracting(LedgerEntry::id)
                    .containsExactly(three, two);
            assertThat(desk.ledger().list(new LedgerFilter(Set.of(), 99)))
                    .extracting(LedgerEntry::id)
                    .containsExactly(three, two, one);
        }
    }

    @Test
    default void theListShowsTheKindsAskedFor() {
        try (Desk desk = open()) {
            EmailId ignored = accepted(desk, "one");
            EmailId quarantined = accepted(desk, "two");
            EmailId waiting = accepted(desk, "three");
            desk.ledger().settle(ignored, new Ignored("a bounce"), TRACE);
            desk.ledger().settle(quarantined, new Quarantined("too big"), TRACE);

            assertThat(desk.ledger().list(new LedgerFilter(Set.of(Kind.IGNORED, Kind.WAITING), 9)))
                    .extracting(LedgerEntry::id)
                    .containsExactly(waiting, ignored);
            assertThat(desk.ledger().list(new LedgerFilter(Set.of(Kind.QUARANTINED), 9)))
                    .extracting(LedgerEntry::state)
                    .containsExactly(new Quarantined("too big"));
        }
    }

    @Test
    default void noEnvelopeIsTooOddToStore() {
        Envelope odd = new Envelope("a\0b@example.com", "\uD800", "\uDC00x".repeat(9000), "\uD83D\uDE00");
        try (Desk desk = open()) {
            EmailId id = desk.ledger().accept(mail("one"), odd).id();

            Envelope stored = desk.ledger().find(id).orElseThrow().envelope();
            assertThat(stored.source()).isEqualTo(odd.source());
            assertThat(stored.recipient()).matches("a[\0\uFFFD]b@example.com");
        }
    }

    private static void assertComesBack(Desk desk, byte[] bytes) throws IOException {
        EmailId id =
                desk.ledger().accept(RawEmail.of(Content.of(bytes)), ENVELOPE).id();
        try (RawEmail raw = desk.ledger().raw(id).orElseThrow()) {
            assertThat(Arrays.equals(raw.open().readAllBytes(), bytes)).isTrue();
        }
    }
}
