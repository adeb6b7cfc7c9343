package io.deskgate.core.port;

import static io.deskgate.core.port.Samples.ENVELOPE;
import static io.deskgate.core.port.Samples.TRACE;
import static io.deskgate.core.port.Samples.accepted;
import static io.deskgate.core.port.Samples.mail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.EmailLedger.Receipt.Known;
import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailState.Waiting;
import io.deskgate.core.ticket.Step;
import io.deskgate.core.ticket.Trace;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How every {@link EmailLedger} ends messages. */
public interface EmailOutcomesContract extends DeskContract {
    @Test
    default void aSettledMessageIsKnownByItsFirstOutcome() {
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");
            EmailOutcome outcome = new Ignored("a bounce");

            desk.ledger().settle(id, outcome, TRACE);
            assertThat(desk.ledger().settle(id, new Quarantined("too big"), TRACE))
                    .isEqualTo(outcome);
            desk.ledger().fail(id, "too late");

            assertThat(stateOf(desk, id)).isEqualTo(outcome);
            assertThat(desk.ledger().accept(mail("one"), ENVELOPE)).isEqualTo(new Known(id, outcome));
        }
    }

    @Test
    default void aReopenedMessageWaitsWithNoAttemptCounted() {
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");
            desk.ledger().settle(id, new Quarantined("three attempts"), TRACE);

            assertThat(desk.ledger().reopen(id)).isTrue();

            assertThat(stateOf(desk, id)).isEqualTo(new Waiting("three attempts"));
            assertThat(desk.ledger().accept(mail("one"), ENVELOPE)).isEqualTo(new Accepted(id, 1));
        }
    }

    @Test
    default void aHeldMessageIsListedAsSuchAndCanBeLetIn() {
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");
            desk.ledger().settle(id, new Held("too many in an hour"), TRACE);
            assertThat(desk.ledger().list(new LedgerFilter(Set.of(Kind.HELD), 9)))
                    .extracting(LedgerEntry::state)
                    .containsExactly(new Held("too many in an hour"));

            assertThat(desk.ledger().reopen(id)).isTrue();

            assertThat(stateOf(desk, id)).isEqualTo(new Waiting("too many in an hour"));
        }
    }

    @Test
    default void theTraceOfASettledMessageIsKeptUntilItIsReopened() {
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");
            assertThat(desk.ledger().trace(id)).contains(Trace.NONE);
            Trace trace = new Trace(List.of(new Step("A\tquestion?", "with \u0000 and\nlines"), new Step("And?", "")));

            desk.ledger().settle(id, new Quarantined("why not"), trace);
            assertThat(desk.ledger().trace(id)).contains(trace);
            desk.ledger().settle(id, new Quarantined("again"), TRACE);
            assertThat(desk.ledger().trace(id)).contains(trace);

            desk.ledger().reopen(id);
            assertThat(desk.ledger().trace(id)).contains(Trace.NONE);
        }
    }

    @Test
    default void theLongestTraceIsKeptWhole() {
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");
            Step longest = new Step("ü".repeat(Step.MAX_CHARS), "\uD83D\uDE00".repeat(Step.MAX_CHARS));
            Trace trace = new Trace(Collections.nCopies(Trace.MAX_STEPS, longest));

            desk.ledger().settle(id, new Ignored("a bounce"), trace);

            assertThat(desk.ledger().trace(id).orElseThrow().steps()).hasSize(Trace.MAX_STEPS);
        }
    }

    @Test
    default void aMessageThatIsNotThereHasNoTrace() {
        try (Desk desk = open()) {
            assertThat(desk.ledger().trace(new EmailId(77))).isEmpty();
        }
    }

    @Test
    default void onlyWhatIsInQuarantineOrHeldIsReopened() {
        try (Desk desk = open()) {
            EmailId id = accepted(desk, "one");
            assertThat(desk.ledger().reopen(id)).isFalse();
            desk.ledger().settle(id, new Ignored("a bounce"), TRACE);

            assertThat(desk.ledger().reopen(id)).isFalse();
            assertThat(desk.ledger().reopen(new EmailId(77))).isFalse();
        }
    }

    private static Object stateOf(Desk desk, EmailId id) {
        return desk.ledger().find(id).orElseThrow().state();
    }
}
