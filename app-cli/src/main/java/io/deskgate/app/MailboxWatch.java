package io.deskgate.app;

import io.deskgate.core.intake.FetchOutcome;
import io.deskgate.core.intake.FetchOutcome.Failed;
import io.deskgate.core.intake.IntakeOutcome;
import io.deskgate.core.intake.IntakeReport;
import io.deskgate.core.intake.WatchPace;
import io.deskgate.core.intake.WatchWatcher;
import io.deskgate.core.port.MailboxLine;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.imap.ImapEmailSource;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** One mailbox being watched on a thread of its own. */
final class MailboxWatch implements WatchWatcher {
    /** Longer than any single step of ours with a server or a database may take. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(10);

    /** How long to leave a database alone that cannot be opened. */
    private static final Duration CLOSED = Duration.ofSeconds(10);

    private final NamedMailbox mailbox;
    private final Supplier<Wiring> desks;
    private final Duration interval;
    private final WatchLog log;
    private final MailboxLine line;
    private final Thread thread;
    private volatile long sign = System.nanoTime();
    private volatile long looking = System.nanoTime();

    MailboxWatch(NamedMailbox mailbox, Supplier<Wiring> desks, Duration interval, WatchLog log) {
        this.mailbox = mailbox;
        this.desks = desks;
        this.interval = interval;
        this.log = log;
        this.line = ImapEmailSource.line(mailbox.mailbox());
        this.thread = new Thread(this::watch, "watch " + mailbox.name());
        this.thread.setDaemon(true);
    }

    void begin() {
        thread.start();
    }

    /** Finishes what is begun. */
    void end() {
        line.end();
    }

    /** Breaks off. */
    void cut() {
        line.cut();
    }

    /** Whether it has ended, at the latest after {@code most}. */
    boolean hasEnded(Duration most) {
        try {
            thread.join(Math.max(1, most.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    /** Whether it gives signs of life. */
    boolean isWell() {
        return since(sign).compareTo(interval.plus(LONGEST_SILENCE)) < 0;
    }

    @Override
    public void expect(int messages) {
        looking = System.nanoTime();
        sign = looking;
    }

    @Override
    public void ended(IntakeOutcome outcome) {
        sign = System.nanoTime();
    }

    @Override
    public void looked(FetchOutcome outcome) {
        log.looked(mailbox, outcome, since(looking));
        sign = System.nanoTime();
    }

    @Override
    public void failed(Failed outcome, Duration again) {
        log.failed(mailbox, outcome, since(looking), again);
        sign = System.nanoTime();
    }

    private void watch() {
        while (!line.hasEnded()) {
            try (Wiring wiring = desks.get()) {
                wiring.watchMailbox(mailbox.mailbox(), line, pace()).watch(this);
            } catch (PortFailure e) {
                rest(e);
            } catch (RuntimeException | Error e) {
                // A message that takes all memory, too: it has three attempts like others.
                rest(new TemporaryFailure("unexpected " + e + ", please report this", e));
            }
        }
        line.close();
    }

    private void rest(PortFailure failure) {
        failed(new Failed(IntakeReport.EMPTY, failure), CLOSED);
        line.rest(CLOSED);
    }

    private WatchPace pace() {
        return new WatchPace(
                interval, Wiring.CLOCK, () -> ThreadLocalRandom.current().nextDouble());
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
