package io.deskgate.core.intake;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import io.deskgate.core.port.ContentRefused;
import io.deskgate.core.port.EmailParser;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.EmailState;
import io.deskgate.core.ticket.EmailState.Waiting;
import io.deskgate.core.ticket.Trace;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailedAttemptsTest {
    private static final EmailId FIRST = new EmailId(1);
    private static final EmailParser BREAKS = raw -> {
        throw new IllegalStateException("cannot make sense of it");
    };
    private static final EmailParser OVERFLOWS = raw -> {
        throw new StackOverflowError();
    };
    private static final EmailParser DIES = raw -> {
        throw new OutOfMemoryError("on purpose");
    };
    private static final EmailParser FINDS_THE_DISK_FULL = raw -> {
        throw new TemporaryFailure("no space left: make room", new IOException());
    };
    private static final EmailParser FINDS_NO_KEY = raw -> {
        throw new PermanentFailure("the key file is missing: put it back", new IOException());
    };

    private static final EmailParser DOES_NOT_FIT = raw -> {
        throw new ContentRefused("the subject is too long", new IllegalArgumentException());
    };

    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);

    @Test
    void theFirstTwoFailuresAreTriedAgain() {
        assertThat(receive(BREAKS)).isInstanceOf(RetryLater.class);
        assertThat(receive(BREAKS)).isInstanceOf(RetryLater.class);
    }

    @Test
    void theThirdFailureMeansQuarantineWithItsReason() {
        fail(BREAKS, 2);

        assertThat(receive(BREAKS))
                .isInstanceOfSatisfying(
                        Ended.class,
                        end -> assertThat(end.outcome())
                                .isInstanceOfSatisfying(
                                        Quarantined.class,
                                        q -> assertThat(q.reason()).contains("cannot make sense of it")));
    }

    @Test
    void aStackOverflowIsAFailureLikeAnother() {
        fail(OVERFLOWS, 2);

        assertThat(receive(OVERFLOWS)).isInstanceOf(Ended.class);
    }

    @Test
    void aMessageThatFailedOnceStillBecomesATicket() {
        fail(BREAKS, 1);

        assertThat(receive(new PlainEmailParser()))
                .isInstanceOfSatisfying(
                        Ended.class, end -> assertThat(end.outcome()).isInstanceOf(TicketOpened.class));
    }

    @Test
    void troubleOutsideIsNeverCounted() {
        fail(FINDS_THE_DISK_FULL, 10);

        assertThat(receive(new PlainEmailParser()))
                .isInstanceOfSatisfying(
                        Ended.class, end -> assertThat(end.outcome()).isInstanceOf(TicketOpened.class));
    }

    @Test
    void whatSomebodyHasToMendIsNeverCountedEither() {
        fail(FINDS_NO_KEY, 10);

        assertThat(receive(FINDS_NO_KEY)).isEqualTo(new RetryLater("the key file is missing: put it back"));
        assertThat(receive(new PlainEmailParser()))
                .isInstanceOfSatisfying(
                        Ended.class, end -> assertThat(end.outcome()).isInstanceOf(TicketOpened.class));
    }

    @Test
    void aQuarantinedMessageThatCannotBeDealtWithNowStaysInQuarantineWithItsTrace() {
        fail(BREAKS, 3);
        EmailState before = desk.ledger().find(FIRST).orElseThrow().state();
        Optional<Trace> why = desk.ledger().trace(FIRST);

        assertThat(replay(FINDS_THE_DISK_FULL).retry(FIRST)).containsInstanceOf(RetryLater.class);

        assertThat(desk.ledger().find(FIRST).orElseThrow().state()).isEqualTo(before);
        assertThat(desk.ledger().trace(FIRST)).isEqualTo(why);
    }

    @Test
    void aHeldMessageThatCannotBeLetInNowStaysHeld() {
        receive(FINDS_THE_DISK_FULL);
        desk.ledger().settle(FIRST, new Held("too many"), Trace.of("Are there too many?", "yes"));

        assertThat(replay(FINDS_THE_DISK_FULL).release(FIRST)).containsInstanceOf(RetryLater.class);

        assertThat(desk.ledger().find(FIRST).orElseThrow().state()).isEqualTo(new Held("too many"));
    }

    @Test
    void aMessageThatWaitedBeforeIsLeftWaiting() {
        receive(FINDS_THE_DISK_FULL);

        replay(FINDS_THE_DISK_FULL).retry(FIRST);

        assertThat(desk.ledger().find(FIRST).orElseThrow().state()).isInstanceOf(Waiting.class);
    }

    @Test
    void whatTheStoreRefusesEachTimeGoesIntoQuarantine() {
        fail(DOES_NOT_FIT, 2);

        assertThat(receive(DOES_NOT_FIT))
                .isInstanceOfSatisfying(
                        Ended.class,
                        end -> assertThat(end.outcome())
                                .isEqualTo(new Quarantined("3 attempts failed: the subject is too long")));
    }

    @Test
    void troubleOutsideSaysWhatToDo() {
        assertThat(receive(FINDS_THE_DISK_FULL)).isEqualTo(new RetryLater("no space left: make room"));
    }

    @Test
    void threeProcessesThatDiedMeanQuarantine() {
        for (int i = 0; i < Attempts.MOST; i++) {
            die();
        }
        clock.rest(Attempts.LIFETIME.plusSeconds(1));

        assertThat(receive(new PlainEmailParser()))
                .isInstanceOfSatisfying(
                        Ended.class, end -> assertThat(end.outcome()).isInstanceOf(Quarantined.class));
    }

    @Test
    void aProcessThatDiedIsTakenOverAfterAShortWait() {
        die();

        assertThat(receive(new PlainEmailParser())).isInstanceOf(Ended.class);
    }

    @Test
    void whileAThirdAttemptMayStillBeAliveTheMessageWaits() {
        for (int i = 0; i < Attempts.MOST; i++) {
            die();
        }

        assertThat(receive(new PlainEmailParser())).isInstanceOf(RetryLater.class);
    }

    @Test
    void aQuarantinedMessageCanBeRetriedWithItsAttemptsForgotten() {
        fail(BREAKS, 3);

        assertThat(replay(new PlainEmailParser()).retry(FIRST))
                .hasValueSatisfying(
                        outcome -> assertThat(((Ended) outcome).outcome()).isInstanceOf(TicketOpened.class));
    }

    @Test
    void aQuarantinedMessageCanBeDiscarded() {
        fail(BREAKS, 3);

        assertThat(replay(BREAKS).discard(FIRST))
                .hasValueSatisfying(end -> assertThat(end).isInstanceOf(Ignored.class));
        assertThat(desk.ledger().find(FIRST).orElseThrow().state()).isInstanceOf(Ignored.class);
    }

    @Test
    void aTicketCannotBeDiscardedByItsMessage() {
        receive(new PlainEmailParser());

        assertThat(replay(BREAKS).discard(FIRST))
                .hasValueSatisfying(end -> assertThat(end).isInstanceOf(TicketOpened.class));
    }

    @Test
    void aMessageThatDoesNotExistCannotBeRetried() {
        assertThat(replay(BREAKS).retry(FIRST)).isEmpty();
    }

    private void fail(EmailParser parser, int times) {
        for (int i = 0; i < times; i++) {
            receive(parser);
        }
    }

    private void die() {
        assertThatThrownBy(() -> receive(DIES)).isInstanceOf(OutOfMemoryError.class);
    }

    private ReplayEmail replay(EmailParser parser) {
        return new ReplayEmail(desk.ledger(), receiving(parser));
    }

    private IntakeOutcome receive(EmailParser parser) {
        return receiving(parser).receive(anEmail().raw(), Envelope.from("pipe"));
    }

    private ReceiveEmail receiving(EmailParser parser) {
        return new ReceiveEmail(desk.ports(parser), clock, clock);
    }
}
