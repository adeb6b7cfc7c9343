package io.deskgate.core.port;

import io.deskgate.core.mailbox.Holder;
import io.deskgate.core.mailbox.Lease;
import java.time.Duration;
import java.util.Optional;

/**
 * Sees to it that only one at a time works on something, on however many machines. All clocks that matter are those of
 * the callers; they may differ by less than the length of a lease. Throws {@link TemporaryFailure} when the store cannot
 * be asked now.
 */
public interface Leases {
    /** How far ahead a lease of this length can end, if clocks differ as little as they may. */
    static Duration furthest(Duration time) {
        return time.multipliedBy(2);
    }

    /**
     * The lease on {@code name}, unless somebody holds it whose time is not over. Who holds it for longer than
     * {@link #furthest} is dead as well, or will renew it: a clock was put back.
     *
     * @param holder who wants it, for people to read
     */
    Optional<Lease> acquire(String name, String holder, Duration time);

    /**
     * Lets the lease last for {@code time} from now.
     *
     * @return whether it was still ours; when not, somebody else may be at work
     */
    boolean renew(Lease lease, Duration time);

    /** Gives the lease back if it is still ours. */
    void release(Lease lease);

    /** Who holds the lease on {@code name}; empty when nobody does. */
    Optional<Holder> holder(String name);
}
