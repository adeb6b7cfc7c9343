package io.deskgate.core.intake;

import io.deskgate.core.mailbox.Holder;
import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.port.Commits;
import io.deskgate.core.port.EmailSource;
import io.deskgate.core.port.Leases;
import io.deskgate.core.port.PortFailure;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes what waits in a mailbox, unless somebody else is at it. */
public final class FetchMailbox {
    private final ReceiveEmail receive;
    private final Commits commits;
    private final Leases leases;
    private final String holder;

    /** Fetches through {@code receive}; others see {@code holder} as the one who is at work. */
    public FetchMailbox(ReceiveEmail receive, Commits commits, Leases leases, String holder) {
        this.receive = receive;
        this.commits = commits;
        this.leases = leases;
        this.holder = holder;
    }

    /**
     * Fetches until nothing waits or something fails. Failures of the mailbox are answered, not thrown.
     *
     * @param source the mailbox, for the holder of the lease
     * @param watcher sees how many messages come, and each outcome
     * @throws PortFailure when the leases cannot be asked
     */
    public FetchOutcome fetch(MailboxName mailbox, Function<Lease, EmailSource> source, FetchWatcher watcher) {
        Optional<Lease> lease = leases.acquire(mailbox.toString(), holder, LeaseKeeper.TIME);
        if (lease.isEmpty()) {
            return busy(mailbox);
        }
        Tally tally = new Tally(watcher);
        try (LeaseKeeper keeper = new LeaseKeeper(leases, lease.get());
                ReceiveTogether together = new ReceiveTogether(receive, commits)) {
            new DrainSource(receive, together, tally, watcher::expect).drain(source.apply(keeper.lease()));
            return new FetchOutcome.Fetched(tally.report);
        } catch (PortFailure e) {
            return new FetchOutcome.Failed(tally.report, e);
        }
    }

    // Whoever it was may have finished this moment; the mailbox is left to the next time all the same.
    private FetchOutcome busy(MailboxName mailbox) {
        Optional<Holder> holder = leases.holder(mailbox.toString());
        return new FetchOutcome.Busy(holder.orElse(new Holder("somebody who is through by now", Instant.EPOCH)));
    }

    /** Counts along, so that what was done is known also when the source fails halfway. */
    private static final class Tally implements Consumer<IntakeOutcome> {
        private final FetchWatcher watcher;
        private IntakeReport report = IntakeReport.EMPTY;

        Tally(FetchWatcher watcher) {
            this.watcher = watcher;
        }

        @Override
        public void accept(IntakeOutcome outcome) {
            report = report.with(outcome);
            watcher.ended(outcome);
        }
    }
}
