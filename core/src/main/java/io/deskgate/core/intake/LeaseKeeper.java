package io.deskgate.core.intake;

import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.port.Leases;
import io.deskgate.core.port.PortFailure;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Renews a lease in the background for as long as the work takes, and gives it back at its end. A lease that was lost
 * all the same is noticed by the one who saves under it.
 */
final class LeaseKeeper implements AutoCloseable {
    /** After this long a holder who is silent counts as dead: longer than SQLite lets anybody wait for its lock. */
    static final Duration TIME = Duration.ofSeconds(40);

    private static final Duration RENEWAL = TIME.dividedBy(4);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(LeaseKeeper::thread);
    private final Leases leases;
    private final Lease lease;

    LeaseKeeper(Leases leases, Lease lease) {
        this.leases = leases;
        this.lease = lease;
        clock.scheduleWithFixedDelay(this::renew, RENEWAL.toMillis(), RENEWAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    Lease lease() {
        return lease;
    }

    @Override
    public void close() {
        clock.shutdown();
        try {
            leases.release(lease);
        } catch (PortFailure e) {
            // It ends by itself.
        }
    }

    private void renew() {
        try {
            leases.renew(lease, TIME);
        } catch (PortFailure e) {
            // The next time may go better; if not, the lease ends and somebody else goes on.
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "lease");
        thread.setDaemon(true);
        return thread;
    }
}
