package io.deskgate.core.intake;

import io.deskgate.core.intake.FetchOutcome.Busy;
import io.deskgate.core.intake.FetchOutcome.Failed;
import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.port.MailboxLine;
import io.deskgate.core.port.MailboxProgress;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.PortFailure;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Fetches what comes into a mailbox the moment it comes, until the line is ended. Every wake-up, whatever woke us, looks at
 * the whole mailbox; so nothing depends on what a server forgets to say.
 */
public final class WatchMailbox {
    private final MailboxName mailbox;
    private final MailboxLine line;
    private final Supplier<FetchMailbox> fetch;
    private final Function<Lease, MailboxProgress> progress;
    private final WatchPace pace;

    /**
     * Watches over {@code line}.
     *
     * @param fetch asked anew for each look, so that changed settings count
     * @param progress how far the mailbox is, for the holder of the lease
     */
    public WatchMailbox(
            MailboxName mailbox,
            MailboxLine line,
            Supplier<FetchMailbox> fetch,
            Function<Lease, MailboxProgress> progress,
            WatchPace pace) {
        this.mailbox = mailbox;
        this.line = line;
        this.fetch = fetch;
        this.progress = progress;
        this.pace = pace;
    }

    /** Watches until the line has ended. Failures are told to {@code watcher}, and tried again later and later. */
    public void watch(WatchWatcher watcher) {
        while (!line.hasEnded()) {
            waitAfter(look(watcher), watcher);
        }
    }

    private FetchOutcome look(WatchWatcher watcher) {
        try {
            return fetch.get().fetch(mailbox, lease -> line.source(progress.apply(lease)), watcher);
        } catch (PortFailure e) {
            return new Failed(IntakeReport.EMPTY, e);
        }
    }

    private void waitAfter(FetchOutcome outcome, WatchWatcher watcher) {
        if (outcome instanceof Failed failed) {
            rest(failed, watcher);
            return;
        }
        watcher.looked(outcome);
        if (outcome instanceof Busy busy) {
            line.rest(pace.untilFree(busy.holder()));
            return;
        }
        await(outcome, watcher);
    }

    private void await(FetchOutcome outcome, WatchWatcher watcher) {
        line.rest(pace.breath(outcome));
        try {
            line.await(pace.untilNextLook(outcome, line.tells()));
        } catch (PortFailure e) {
            rest(new Failed(IntakeReport.EMPTY, e), watcher);
        }
    }

    private void rest(Failed failed, WatchWatcher watcher) {
        if (line.hasEnded()) {
            return;
        }
        pace.failed(failed.failure() instanceof PermanentFailure);
        watcher.failed(failed, pace.untilNextTry());
        line.rest(pace.leastRest());
        // A mailbox that only refuses something keeps no new mail waiting.
        line.listen(pace.untilNextTry().minus(pace.leastRest()));
    }
}
