package io.deskgate.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Watches several mailboxes, each on a thread and a door of its own, so that none of them keeps another waiting. */
final class WatchRun {
    /** What was begun may take so long to be finished when we are told to stop. */
    private static final Duration POLITE = Duration.ofSeconds(6);

    /** After that it may take so long to break off. */
    private static final Duration RUDE = Duration.ofSeconds(2);

    private final Supplier<Wiring> desks;
    private final Duration interval;
    private final WatchLog log;
    private final Systemd systemd;
    private final List<MailboxWatch> watches = new ArrayList<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);

    WatchRun(Supplier<Wiring> desks, Duration interval, WatchLog log, Systemd systemd) {
        this.desks = desks;
        this.interval = interval;
        this.log = log;
        this.systemd = systemd;
    }

    /** Watches until somebody says {@link #stop} or interrupts. */
    void watch(List<NamedMailbox> mailboxes) throws InterruptedException {
        begin(mailboxes);
        systemd.tell("READY=1", "STATUS=watching " + mailboxes.size() + " mailboxes");
        try {
            Duration sign = systemd.watchdog();
            while (!stopped.await(sign.toMillis(), TimeUnit.MILLISECONDS)) {
                giveASign();
            }
        } finally {
            stop();
        }
    }

    /** Returns when all is at rest, or it took too long and was broken off. */
    void stop() {
        if (!stopping.getAndSet(true)) {
            systemd.tell("STOPPING=1");
        }
        List<MailboxWatch> all = all();
        all.forEach(MailboxWatch::end);
        if (!haveEnded(all, POLITE)) {
            all.forEach(MailboxWatch::cut);
            haveEnded(all, RUDE);
        }
        stopped.countDown();
    }

    private synchronized void begin(List<NamedMailbox> mailboxes) {
        mailboxes.forEach(mailbox -> watches.add(new MailboxWatch(mailbox, desks, interval, log)));
        watches.forEach(MailboxWatch::begin);
    }

    private synchronized List<MailboxWatch> all() {
        return List.copyOf(watches);
    }

    private void giveASign() {
        if (all().stream().allMatch(MailboxWatch::isWell)) {
            systemd.tell("WATCHDOG=1");
        }
    }

    private static boolean haveEnded(List<MailboxWatch> watches, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        boolean ended = true;
        for (MailboxWatch watch : watches) {
            ended &= watch.hasEnded(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        }
        return ended;
    }
}
