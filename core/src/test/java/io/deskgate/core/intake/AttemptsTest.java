package io.deskgate.core.intake;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static io.deskgate.core.port.Samples.TRACE;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.port.EmailLedger.Receipt;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.EmailLedger.Receipt.Known;
import io.deskgate.core.port.EmailLedger.Receipt.UnderWay;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final EmailId FIRST = new EmailId(1);
    private static final EmailOutcome ENDED = new Ignored("for this test");

    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);

    @Test
    void aNewMessageIsOurs() {
        assertThat(begin(clock)).isEqualTo(new Accepted(FIRST, 1));
    }

    @Test
    void whoeverComesSecondGetsTheAnswerOfTheFirst() {
        begin(clock);
        Pause endingMeanwhile = time -> {
            clock.rest(time);
            desk.ledger().settle(FIRST, ENDED, TRACE);
        };

        assertThat(begin(endingMeanwhile)).isEqualTo(new Known(FIRST, ENDED));
    }

    @Test
    void aSilentAttemptIsFollowedByAnotherOnlyAfterAWait() {
        begin(clock);
        Instant before = clock.instant();

        assertThat(begin(clock)).isEqualTo(new Accepted(FIRST, 2));
        assertThat(clock.instant()).isAfterOrEqualTo(before.plus(Attempts.PATIENCE));
    }

    @Test
    void whoeverWaitsAsksLessAndLessOften() {
        begin(clock);
        List<Duration> rests = new ArrayList<>();

        begin(time -> {
            rests.add(time);
            clock.rest(time);
        });

        assertThat(rests).isSorted().hasSizeLessThanOrEqualTo(5);
        assertThat(rests.get(0)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void anAttemptOfALongTimeAgoIsNotWaitedFor() {
        begin(clock);
        clock.rest(Attempts.LIFETIME.plusSeconds(1));
        Instant before = clock.instant();

        assertThat(begin(clock)).isEqualTo(new Accepted(FIRST, 2));
        assertThat(clock.instant()).isEqualTo(before);
    }

    @Test
    void whenSomebodyElseTakesOverFirstThatAttemptIsWaitedFor() {
        begin(clock);
        Pause overtaken = time -> {
            clock.rest(time);
            desk.ledger().takeOver(FIRST, 1);
        };

        assertThat(begin(overtaken)).isEqualTo(new Accepted(FIRST, 3));
    }

    @Test
    void theLastAttemptIsNeverOvertakenWhileItMayBeAlive() {
        begin(clock);
        begin(clock);
        begin(clock);

        assertThat(begin(clock)).isInstanceOf(UnderWay.class);
    }

    @Test
    void whoeverIsAloneWaitsForNobody() {
        begin(clock);
        Instant before = clock.instant();

        assertThat(beginAlone()).isEqualTo(new Accepted(FIRST, 2));
        assertThat(clock.instant()).isEqualTo(before);
    }

    @Test
    void aLastAttemptBegunByHandIsNotOvertakenByTheMailbox() {
        beginAlone();
        beginAlone();
        attempts(clock).beginAgain(FIRST);

        assertThat(beginAlone()).isInstanceOf(UnderWay.class);
        clock.rest(Attempts.LIFETIME.plusSeconds(1));
        assertThat(beginAlone()).isEqualTo(new Accepted(FIRST, 4));
    }

    private Receipt begin(Pause pause) {
        return attempts(pause).begin(anEmail().raw(), Envelope.from("test"), "");
    }

    private Receipt beginAlone() {
        return attempts(clock).beginAlone(anEmail().raw(), Envelope.from("test"), "");
    }

    private Attempts attempts(Pause pause) {
        return new Attempts(desk.ledger(), clock, pause);
    }
}
