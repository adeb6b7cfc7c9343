package io.deskgate.app;

import io.deskgate.core.intake.FetchMailbox;
import io.deskgate.core.intake.FetchOutcome;
import io.deskgate.core.intake.FetchWatcher;
import io.deskgate.core.intake.IntakeReport;
import io.deskgate.core.mailbox.Backlog;
import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.port.EmailSource;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.imap.ImapEmailSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Fetches several mailboxes side by side, so that a slow one keeps no other waiting. */
final class FetchRun {
    private static final int MOST_AT_ONCE = 8;

    private final Supplier<Wiring> desks;
    private final int limit;
    private final FetchWatcher watcher;

    /** At most {@code limit} messages of each mailbox go into one of the {@code desks}, which are doors to the same one. */
    FetchRun(Supplier<Wiring> desks, int limit, FetchWatcher watcher) {
        this.desks = desks;
        this.limit = limit;
        this.watcher = watcher;
    }

    /** What came of each, in their order. */
    List<MailboxReport> fetch(List<NamedMailbox> mailboxes) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(MOST_AT_ONCE, mailboxes.size()));
        try {
            List<Future<MailboxReport>> reports = new ArrayList<>();
            mailboxes.forEach(mailbox -> reports.add(workers.submit(() -> fetch(mailbox))));
            List<MailboxReport> all = new ArrayList<>();
            for (int i = 0; i < reports.size(); i++) {
                all.add(await(mailboxes.get(i), reports.get(i)));
            }
            return all;
        } finally {
            workers.shutdownNow();
        }
    }

    private MailboxReport fetch(NamedMailbox mailbox) {
        long begin = System.nanoTime();
        Sources sources = new Sources(mailbox);
        try (Wiring wiring = desks.get()) {
            FetchMailbox fetch = wiring.fetchMailbox();
            FetchOutcome outcome = fetch.fetch(mailbox.mailbox().name(), lease -> sources.open(wiring, lease), watcher);
            return new MailboxReport(mailbox, outcome, sources.backlog(), since(begin));
        } catch (PortFailure e) {
            FetchOutcome outcome = new FetchOutcome.Failed(IntakeReport.EMPTY, e);
            return new MailboxReport(mailbox, outcome, Backlog.NONE, since(begin));
        }
    }

    private static MailboxReport await(NamedMailbox mailbox, Future<MailboxReport> report) throws InterruptedException {
        try {
            return report.get();
        } catch (ExecutionException e) {
            String text = "unexpected " + e.getCause() + ", please report this";
            FetchOutcome outcome = new FetchOutcome.Failed(IntakeReport.EMPTY, new TemporaryFailure(text, e));
            return new MailboxReport(mailbox, outcome, Backlog.NONE, Duration.ZERO);
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Remembers the source, which knows afterwards what it left waiting. */
    private final class Sources {
        private final NamedMailbox mailbox;
        private final List<ImapEmailSource> opened = new ArrayList<>();

        Sources(NamedMailbox mailbox) {
            this.mailbox = mailbox;
        }

        EmailSource open(Wiring wiring, Lease lease) {
            opened.add(wiring.source(mailbox.mailbox(), lease, limit));
            return opened.get(0);
        }

        Backlog backlog() {
            return opened.isEmpty() ? Backlog.NONE : opened.get(0).backlog();
        }
    }
}
