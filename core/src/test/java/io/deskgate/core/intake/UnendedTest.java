package io.deskgate.core.intake;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.fake.AbsentLedger;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import io.deskgate.core.port.Commits;
import io.deskgate.core.port.EmailParser;
import io.deskgate.core.port.EmailSource.Delivery;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The database goes away between storing a message and deciding about it. */
class UnendedTest {
    private static final EmailId FIRST = new EmailId(1);

    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);
    private final AbsentLedger database = new AbsentLedger(desk.ledger());
    private final EmailParser parser = raw -> {
        database.leave();
        throw new TemporaryFailure("the database is gone", new IllegalStateException("gone"));
    };

    @Test
    void anAttemptThatTheDatabaseEndedIsTakenBackWhenItAnswersAgain() {
        Pause restarting = time -> {
            clock.rest(time);
            database.comeBack();
        };

        for (int i = 0; i < Attempts.MOST + 1; i++) {
            assertThat(receiving(parser, restarting).receive(anEmail().raw(), Envelope.from("pipe")))
                    .isEqualTo(new RetryLater("the database is gone"));
        }

        assertThat(attempts()).isZero();
        assertThat(receiving(new PlainEmailParser(), clock).receive(anEmail().raw(), Envelope.from("pipe")))
                .isInstanceOfSatisfying(
                        Ended.class, end -> assertThat(end.outcome()).isInstanceOf(TicketOpened.class));
    }

    @Test
    void aDatabaseThatStaysAwayIsNotWaitedForLong() {
        Instant before = clock.instant();

        receiving(parser, clock).receive(anEmail().raw(), Envelope.from("pipe"));

        assertThat(Duration.between(before, clock.instant())).isEqualTo(Unended.PATIENCE);
        assertThat(attempts()).isEqualTo(1);
    }

    @Test
    void theAttemptsOfAGroupAreTakenBackToo() {
        ReceiveEmail receive = receiving(new PlainEmailParser(), time -> database.comeBack());
        List<IntakeOutcome> outcomes;
        try (ReceiveTogether together = new ReceiveTogether(receive, leavingAfterTheFirst())) {
            Group group = together.begin(List.of(delivery("one"), delivery("two")));
            outcomes = group.conclude();
            group.close();
        }

        assertThat(outcomes).hasSize(2).containsOnly(new RetryLater("the database is gone"));
        assertThat(attempts()).isZero();
        assertThat(desk.ledger().find(new EmailId(2)).orElseThrow().attempts()).isZero();
    }

    private Commits leavingAfterTheFirst() {
        return new Commits() {
            private int commits;

            @Override
            public <T> T together(Supplier<T> work) {
                if (++commits == 1) {
                    return desk.commits().together(work);
                }
                database.leave();
                throw new TemporaryFailure("the database is gone", new IllegalStateException("gone"));
            }
        };
    }

    private int attempts() {
        return desk.ledger().find(FIRST).orElseThrow().attempts();
    }

    private static Delivery delivery(String name) {
        return new Delivery(anEmail().withId(name + "@x").raw(), Envelope.from("inbox"));
    }

    private ReceiveEmail receiving(EmailParser with, Pause pause) {
        IntakePorts ports = desk.ports(with);
        return new ReceiveEmail(
                new IntakePorts(
                        database.ledger(),
                        ports.parser(),
                        ports.tickets(),
                        ports.branches(),
                        ports.traffic(),
                        ports.keys(),
                        ports.accounts()),
                clock,
                pause);
    }
}
