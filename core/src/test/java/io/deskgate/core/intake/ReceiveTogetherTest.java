package io.deskgate.core.intake;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.intake.IntakeOutcome.EndedBefore;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import io.deskgate.core.port.Commits;
import io.deskgate.core.port.EmailSource.Delivery;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.LedgerFilter;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ReceiveTogetherTest {
    private static final Envelope INBOX = Envelope.from("inbox");

    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);
    private final Instant begin = clock.instant();
    private final List<String> commits = new ArrayList<>();

    @Test
    void aGroupIsStoredByOneCommitAndConcludedByAnother() {
        List<IntakeOutcome> outcomes = receive(desk.commits(), mail("one"), mail("two"), mail("three"));

        assertThat(outcomes)
                .hasSize(3)
                .allSatisfy(outcome -> assertThat(ended(outcome)).isInstanceOf(TicketOpened.class));
        assertThat(commits).hasSize(2);
    }

    @Test
    void anAnswerFindsTheTicketOfTheMessageBeforeIt() {
        RawEmail answer = anEmail().withId("two@x").answering("one@x").raw();

        List<IntakeOutcome> outcomes = receive(desk.commits(), mail("one"), answer);

        assertThat(ended(outcomes.get(1))).isInstanceOf(CommentAdded.class);
    }

    @Test
    void oneThatFailsTakesNoOtherWithIt() {
        List<IntakeOutcome> outcomes = receive(desk.commits(), mail("one"), mail("poison"), mail("three"));

        assertThat(ended(outcomes.get(0))).isInstanceOf(TicketOpened.class);
        assertThat(outcomes.get(1)).isInstanceOf(RetryLater.class);
        assertThat(ended(outcomes.get(2))).isInstanceOf(TicketOpened.class);
    }

    @Test
    void oneThatFailsOnlyWhenItIsWrittenTakesNoOtherWithItEither() {
        List<IntakeOutcome> outcomes = receive(failing(2), mail("one"), mail("two"), mail("three"));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(ended(outcome)).isInstanceOf(TicketOpened.class));
        assertThat(entries())
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.attempts()).isEqualTo(1));
    }

    @Test
    void whatCannotBeStoredTogetherIsStoredAlone() {
        List<IntakeOutcome> outcomes = receive(failing(1), mail("one"), mail("two"));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(ended(outcome)).isInstanceOf(TicketOpened.class));
    }

    @Test
    void anOutcomeWhoseAnswerWasLostIsToldAllTheSame() {
        List<IntakeOutcome> outcomes = receive(losing(2), mail("one"), mail("two"));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(ended(outcome)).isInstanceOf(TicketOpened.class));
        assertThat(entries()).hasSize(2);
    }

    @Test
    void messagesThatWereAcceptedByALostAnswerAreTakenOver() {
        List<IntakeOutcome> outcomes = receive(losing(1), mail("one"), mail("two"));

        assertThat(outcomes).allSatisfy(outcome -> assertThat(ended(outcome)).isInstanceOf(TicketOpened.class));
        assertThat(clock.instant()).isEqualTo(begin);
    }

    @Test
    void aMessageThatKillsTheProcessThreeTimesIsQuarantinedAndNoOther() {
        dieThreeTimes();
        clock.rest(Attempts.LIFETIME.plusSeconds(1));

        List<IntakeOutcome> outcomes = receive(desk.commits(), mail("one"), mail("murder"), mail("three"));

        assertThat(((EndedBefore) outcomes.get(0)).outcome()).isInstanceOf(TicketOpened.class);
        assertThat(ended(outcomes.get(1))).isInstanceOf(Quarantined.class);
        assertThat(ended(outcomes.get(2))).isInstanceOf(TicketOpened.class);
    }

    @Test
    void aThirdAttemptThatMayStillBeAliveKeepsItsMessageWaitingAndNoOther() {
        dieThreeTimes();
        Instant before = clock.instant();

        List<IntakeOutcome> outcomes = receive(desk.commits(), mail("one"), mail("murder"), mail("three"));

        assertThat(outcomes.get(1)).isInstanceOf(RetryLater.class);
        assertThat(ended(outcomes.get(2))).isInstanceOf(TicketOpened.class);
        assertThat(clock.instant()).isEqualTo(before);
    }

    private void dieThreeTimes() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> receive(desk.commits(), mail("one"), mail("murder"), mail("three")))
                    .isInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void aMessageTwiceInAGroupEndsOnce() {
        List<IntakeOutcome> outcomes = receive(desk.commits(), mail("one"), mail("one"));

        assertThat(ended(outcomes.get(0))).isInstanceOf(TicketOpened.class);
        assertThat(outcomes.get(1)).isInstanceOf(EndedBefore.class);
    }

    private List<IntakeOutcome> receive(Commits how, RawEmail... messages) {
        ReceiveEmail receive = new ReceiveEmail(desk.ports(ReceiveTogetherTest::parse), clock, clock);
        List<Delivery> deliveries = new ArrayList<>();
        for (RawEmail message : messages) {
            deliveries.add(new Delivery(message, INBOX));
        }
        try (ReceiveTogether together = new ReceiveTogether(receive, counted(how))) {
            Group group = together.begin(deliveries);
            List<IntakeOutcome> outcomes = group.conclude();
            group.close();
            return outcomes;
        }
    }

    private List<LedgerEntry> entries() {
        return desk.ledger().list(new LedgerFilter(Set.of(), 10));
    }

    private Commits counted(Commits how) {
        return new Commits() {
            @Override
            public <T> T together(Supplier<T> work) {
                commits.add("begun");
                return how.together(work);
            }
        };
    }

    /** The {@code number}th commit fails at its end. */
    private Commits failing(int number) {
        return new Commits() {
            @Override
            public <T> T together(Supplier<T> work) {
                return desk.commits().together(() -> {
                    T answer = work.get();
                    if (commits.size() == number) {
                        throw new TemporaryFailure("disk full", new IllegalStateException());
                    }
                    return answer;
                });
            }
        };
    }

    /** The {@code number}th commit is made, and nobody hears of it. */
    private Commits losing(int number) {
        return new Commits() {
            @Override
            public <T> T together(Supplier<T> work) {
                T answer = desk.commits().together(work);
                if (commits.size() == number) {
                    throw new TemporaryFailure("the line broke", new IllegalStateException());
                }
                return answer;
            }
        };
    }

    private static Object ended(IntakeOutcome outcome) {
        return ((Ended) outcome).outcome();
    }

    private static RawEmail mail(String name) {
        return anEmail().withId(name + "@x").about(name).raw();
    }

    private static Email parse(RawEmail raw) {
        String subject = raw.header().first("Subject").orElse("");
        if (subject.equals("poison")) {
            throw new IllegalStateException("poison");
        }
        if (subject.equals("murder")) {
            throw new OutOfMemoryError("murder");
        }
        return new PlainEmailParser().parse(raw);
    }
}
