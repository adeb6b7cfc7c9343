package io.deskgate.core.intake;

import static io.deskgate.core.fixture.EmailText.anEmail;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.fake.HandClock;
import io.deskgate.core.fake.InMemoryDesk;
import io.deskgate.core.fake.PlainEmailParser;
import io.deskgate.core.intake.FetchOutcome.Busy;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.port.EmailSource;
import io.deskgate.core.port.MailboxLine;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchMailboxTest {
    private static final MailboxName INBOX = new MailboxName("support@mail.example", "INBOX");
    private static final Duration INTERVAL = Duration.ofMinutes(4);
    private static final TemporaryFailure BROKEN = new TemporaryFailure("broken", new IllegalStateException());

    private final HandClock clock = new HandClock();
    private final InMemoryDesk desk = new InMemoryDesk(clock);
    private final List<String> seen = new ArrayList<>();

    @Test
    void whatComesIsFetchedAtEachWakeUp() {
        Line line = new Line(intake -> receive(intake, "one"), Line.NOTHING, intake -> receive(intake, "two"));

        watch(line);

        assertThat(seen).containsExactly("1 tickets", "0 tickets", "1 tickets");
        assertThat(line.waited).containsExactly("listened PT4M", "listened PT4M", "listened PT4M");
    }

    @Test
    void afterAFailureItRestsLongerAndLonger() {
        Line line = new Line(Line.fails(BROKEN), Line.fails(BROKEN), Line.fails(BROKEN), Line.NOTHING);

        watch(line);

        assertThat(seen)
                .containsExactly(
                        "broken, again in PT2S", "broken, again in PT4S", "broken, again in PT8S", "0 tickets");
    }

    @Test
    void aSuccessBeginsAnew() {
        Line line = new Line(Line.fails(BROKEN), Line.fails(BROKEN), Line.NOTHING, Line.fails(BROKEN));

        watch(line);

        assertThat(seen)
                .containsExactly(
                        "broken, again in PT2S", "broken, again in PT4S", "0 tickets", "broken, again in PT2S");
    }

    @Test
    void whatAPersonMustMendIsTriedSeldom() {
        watch(new Line(Line.fails(new PermanentFailure("wrong password", new IllegalStateException()))));

        assertThat(seen).containsExactly("wrong password, again in PT5M");
    }

    @Test
    void aLineThatBreaksWhileWaitingIsAFailureToo() {
        Line line = new Line(Line.NOTHING, Line.NOTHING);
        line.breaks = 1;

        watch(line);

        assertThat(seen).containsExactly("0 tickets", "broken, again in PT2S", "0 tickets");
    }

    @Test
    void aMailboxThatDoesNotTellIsLookedAtMoreOften() {
        Line line = new Line(Line.NOTHING, Line.NOTHING);
        line.tells = false;

        watch(line);

        assertThat(line.waited).containsExactly("listened PT1M", "listened PT1M");
    }

    @Test
    void whoWakesUsForNothingAgainAndAgainHasToWait() {
        Line line = new Line(Line.NOTHING, Line.NOTHING, Line.NOTHING, Line.NOTHING);
        line.wakesAtOnce = true;

        watch(line);

        assertThat(line.rested).containsExactly(Duration.ofMillis(100), Duration.ofMillis(200));
    }

    @Test
    void aMailboxSomebodyElseIsAtIsLookedAtWhenItMayBeFree() {
        desk.leases().acquire(INBOX.toString(), "other host", Duration.ofSeconds(30));
        Line line = new Line(Line.NOTHING);

        watch(line);

        assertThat(seen).containsExactly("busy", "0 tickets");
        assertThat(line.rested).containsExactly(Duration.ofSeconds(32));
    }

    @Test
    void whatIsToBeRetriedIsRetriedSoon() {
        Line line = new Line(intake -> receive(intake, "poison"), Line.NOTHING);

        watch(line);

        assertThat(line.waited).containsExactly("listened PT30S", "listened PT4M");
    }

    private void watch(Line line) {
        WatchPace pace = new WatchPace(INTERVAL, clock, () -> 0.5);
        new WatchMailbox(INBOX, line, this::fetch, lease -> desk.progress(INBOX, lease), pace).watch(new Seen());
    }

    private FetchMailbox fetch() {
        ReceiveEmail receive = new ReceiveEmail(desk.ports(WatchMailboxTest::parse), clock, clock);
        return new FetchMailbox(receive, desk.commits(), desk.leases(), "this host");
    }

    private static Email parse(RawEmail raw) {
        if (raw.header().first("Subject").orElse("").equals("poison")) {
            throw new IllegalStateException("poison");
        }
        return new PlainEmailParser().parse(raw);
    }

    private static void receive(EmailSource.Intake intake, String name) {
        intake.receive(anEmail().withId(name + "@x").about(name).raw(), Envelope.from("inbox"));
    }

    /** What a watcher was told. */
    private final class Seen implements WatchWatcher {
        @Override
        public void looked(FetchOutcome outcome) {
            seen.add(outcome instanceof Busy ? "busy" : outcome.report().tickets() + " tickets");
        }

        @Override
        public void failed(FetchOutcome.Failed outcome, Duration again) {
            seen.add(outcome.failure().getMessage() + ", again in " + again);
        }

        @Override
        public void expect(int messages) {
            // nothing to see
        }

        @Override
        public void ended(IntakeOutcome outcome) {
            // nothing to see
        }
    }

    /** A mailbox that is played through once; then the line has ended. */
    private final class Line implements MailboxLine {
        static final EmailSource NOTHING = intake -> {};

        private final Deque<EmailSource> plays;
        private final List<String> waited = new ArrayList<>();
        private final List<Duration> rested = new ArrayList<>();
        private boolean tells = true;
        private boolean wakesAtOnce;
        private int breaks;
        private boolean ended;

        Line(EmailSource... plays) {
            this.plays = new ArrayDeque<>(List.of(plays));
        }

        static EmailSource fails(RuntimeException failure) {
            return intake -> {
                throw failure;
            };
        }

        @Override
        public EmailSource source(MailboxProgress progress) {
            return plays.remove();
        }

        @Override
        public void await(Duration most) {
            if (breaks-- > 0) {
                throw BROKEN;
            }
            ended = plays.isEmpty();
            waited.add("listened " + most);
            clock.rest(wakesAtOnce ? Duration.ZERO : most);
        }

        @Override
        public void rest(Duration most) {
            if (!most.isZero()) {
                rested.add(most);
            }
            clock.rest(most);
        }

        @Override
        public void listen(Duration most) {
            ended = plays.isEmpty();
            clock.rest(most);
        }

        @Override
        public boolean tells() {
            return tells;
        }

        @Override
        public void end() {
            ended = true;
        }

        @Override
        public boolean hasEnded() {
            return ended;
        }

        @Override
        public void cut() {
            end();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
