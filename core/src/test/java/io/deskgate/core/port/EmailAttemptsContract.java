package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.ENVELOPE;
import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.mail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailLedger.Receipt;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.EmailLedger.Receipt.Known;
import io.deskgate.core.port.EmailLedger.Receipt.UnderWay;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailState.Waiting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How every {@link EmailLedger} counts attempts. */
public interface EmailAttemptsContract extends DeskContract {
    @Test
    default void aNewMessageIsOursToDealWith() {
        try (Desk desk = open()) {
            Receipt receipt = desk.ledger().accept(mail("one"), ENVELOPE);

            assertThat(receipt).isEqualTo(new Accepted(receipt.id(), 1));
            assertThat(stateOf(desk, receipt.id())).isEqualTo(new Waiting(""));
        }
    }

    @Test
    default void onlyANewMessageIsAcceptedAsNew() {
        try (Desk desk = open()) {
            Optional<Accepted> first = desk.ledger().acceptNew(mail("one"), ENVELOPE, "");
            EmailId id = first.orElseThrow().id();

            assertThat(first).contains(new Accepted(id, 1));
            assertThat(desk.ledger().acceptNew(mail("one"), ENVELOPE, "")).isEmpty();
            desk.ledger().fail(id, "no memory");
            assertThat(desk.ledger().acceptNew(mail("one"), ENVELOPE, "")).isEmpty();
            assertThat(desk.ledger().find(id).orElseThrow().attempts()).isEqualTo(1);
            assertThat(desk.ledger().acceptNew(mail("one"), ENVELOPE, "other scope"))
                    .isPresent();
        }
    }

    @Test
    default void theSameMessageIsUnderWayUntilItsAttemptEnds() {
        try (Desk desk = open();
                Desk other = open()) {
            EmailId id = accepted(desk, "one");

            Receipt again = other.ledger().accept(mail("one"), ENVELOPE);

            assertThat(again).isInstanceOfSatisfying(UnderWay.class, open -> {
                assertThat(open.id()).isEqualTo(id);
                assertThat(open.attempt()).isEqualTo(1);
            });
        }
    }

    @Test
    default void aFailedAttemptIsFollowedByTheNext() {
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");

            desk.ledger().fail(id, "no memory");

            assertThat(stateOf(desk, id)).isEqualTo(new Waiting("no memory"));
            assertThat(desk.ledger().accept(mail("one"), ENVELOPE)).isEqualTo(new Accepted(id, 2));
            assertThat(desk.ledger().find(id).orElseThrow().attempts()).isEqualTo(2);
        }
    }

    @Test
    default void aPostponedAttemptIsNotCounted() {
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");

            desk.ledger().postpone(id, "disk full");
            desk.ledger().postpone(id, "disk full");

            assertThat(stateOf(desk, id)).isEqualTo(new Waiting("disk full"));
            assertThat(desk.ledger().accept(mail("one"), ENVELOPE)).isEqualTo(new Accepted(id, 1));
        }
    }

    @Test
    default void anAttemptThatSeemsDeadIsTakenOverOnce() {
        try (Desk desk = open();
                Desk other = open()) {
            EmailId id = accepted(desk, "one");

            assertThat(desk.ledger().takeOver(id, 1)).isEqualTo(new Accepted(id, 2));
            assertThat(other.ledger().takeOver(id, 1)).isInstanceOf(UnderWay.class);
        }
    }

    @Test
    default void oneOfManyTakesOver() {
        EmailId id = new EmailId(1);
        try (Desk desk = open()) {
            assertThat(accepted(desk, "one")).isEqualTo(id);
        }

        List<Receipt> receipts =
                Crowd.of(8, this, (desk, number) -> desk.ledger().takeOver(id, 1));

        assertThat(receipts).filteredOn(Accepted.class::isInstance).containsExactly(new Accepted(id, 2));
    }

    @Test
    default void takingOverWhatEndedMeanwhileTellsHow() {
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");
            desk.ledger().settle(id, new Ignored("a bounce"), TRACE);

            assertThat(desk.ledger().takeOver(id, 1)).isEqualTo(new Known(id, new Ignored("a bounce")));
        }
    }

    @Test
    default void takingOverWhatWasGivenUpMeanwhileBeginsTheNextAttempt() {
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");
            desk.ledger().fail(id, "no memory");

            assertThat(desk.ledger().takeOver(id, 1)).isEqualTo(new Accepted(id, 2));
        }
    }

    @Test
    default void whatNobodyHandedOverCannotBeTakenOver() {
        try (Desk desk = open()) {
            assertThatThrownBy(() -> desk.ledger().takeOver(new EmailId(77), 1))
                    .isInstanceOf(PermanentFailure.class)
                    .hasMessageContaining("77");
        }
    }

    @Test
    default void manyWhoHandOverTheSameMessageStoreItOnce() {
        List<Receipt> receipts =
                Crowd.of(50, this, (desk, number) -> desk.ledger().accept(mail("one"), ENVELOPE));

        assertThat(receipts).filteredOn(Accepted.class::isInstance).hasSize(1);
        assertThat(receipts)
                .extracting(Receipt::id)
                .containsOnly(receipts.get(0).id());
        try (Desk desk = open();
                RawEmail raw = desk.ledger().raw(receipts.get(0).id()).orElseThrow()) {
            assertThat(raw.key()).isEqualTo(mail("one").key());
        }
    }

    private static Object stateOf(Desk desk, EmailId id) {
        return desk.ledger().find(id).orElseThrow().state();
    }
}
