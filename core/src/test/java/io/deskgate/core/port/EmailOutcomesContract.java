package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.ENVELOPE;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.mail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.EmailLedger.Receipt.Known;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailState.Waiting;
import org.junit.jupiter.api.Test;

/** How every {@link EmailLedger} ends messages. */
public interface EmailOutcomesContract extends DeskContract {
    @Test
    default void aSettledMessageIsKnownByItsFirstOutcome() {
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");
            EmailOutcome outcome = new Ignored("a bounce");

            desk.ledger().settle(id, outcome);
            desk.ledger().settle(id, new Quarantined("too big"));
            desk.ledger().fail(id, "too late");

            assertThat(stateOf(desk, id)).isEqualTo(outcome);
            assertThat(desk.ledger().accept(mail("one"), ENVELOPE)).isEqualTo(new Known(id, outcome));
        }
    }

    @Test
    default void aReopenedMessageWaitsWithNoAttemptCounted() {
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");
            desk.ledger().settle(id, new Quarantined("three attempts"));

            assertThat(desk.ledger().reopen(id)).isTrue();

            assertThat(stateOf(desk, id)).isEqualTo(new Waiting("three attempts"));
            assertThat(desk.ledger().accept(mail("one"), ENVELOPE)).isEqualTo(new Accepted(id, 1));
        }
    }

    @Test
    default void onlyWhatIsInQuarantineIsReopened() {
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");
            assertThat(desk.ledger().reopen(id)).isFalse();
            desk.ledger().settle(id, new Ignored("a bounce"));

            assertThat(desk.ledger().reopen(id)).isFalse();
            assertThat(desk.ledger().reopen(new EmailId(77))).isFalse();
        }
    }

    private static Object stateOf(Desk desk, EmailId id) {
        return desk.ledger().find(id).orElseThrow().state();
    }
}
