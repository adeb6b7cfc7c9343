package io.deskgate.core.fake;

import io.deskgate.core.mailbox.Holder;
import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.port.Leases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The leases in memory. */
final class InMemoryLeases implements Leases {
    private final Shelves shelves;
    private final Clock clock;

    InMemoryLeases(Shelves shelves, Clock clock) {
        this.shelves = shelves;
        this.clock = clock;
    }

    record Held(long token, String holder, Instant end) {}

    @Override
    public Optional<Lease> acquire(String name, String holder, Duration time) {
        synchronized (shelves) {
            Held before = shelves.leases.getOrDefault(name, new Held(0, "", Instant.MIN));
            Instant furthest = clock.instant().plus(Leases.furthest(time));
            if (before.end().isAfter(clock.instant()) && !before.end().isAfter(furthest)) {
                return Optional.empty();
            }
            long token = before.token() + 1;
            shelves.leases.put(name, new Held(token, holder, clock.instant().plus(time)));
            return Optional.of(new Lease(name, token));
        }
    }

    @Override
    public boolean renew(Lease lease, Duration time) {
        synchronized (shelves) {
            return shelves.holds(lease)
                    && !shelves.leases.get(lease.name()).end().equals(Instant.MIN)
                    && moveEnd(lease, clock.instant().plus(time));
        }
    }

    @Override
    public void release(Lease lease) {
        synchronized (shelves) {
            if (shelves.holds(lease)) {
                moveEnd(lease, Instant.MIN);
            }
        }
    }

    @Override
    public Optional<Holder> holder(String name) {
        synchronized (shelves) {
            return Optional.ofNullable(shelves.leases.get(name))
                    .filter(held -> held.end().isAfter(clock.instant()))
                    .map(held -> new Holder(held.holder(), held.end()));
        }
    }

    private boolean moveEnd(Lease lease, Instant end) {
        shelves.leases.computeIfPresent(lease.name(), (name, held) -> new Held(held.token(), held.holder(), end));
        return true;
    }
}
