package io.deskgate.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.mailbox.Holder;
import io.deskgate.core.mailbox.Lease;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What all {@link Leases} keep. */
public interface LeasesContract extends DeskContract {
    /** Long enough for a test. */
    Duration LONG = Duration.ofHours(1);

    /** Over at once. */
    Duration OVER = Duration.ZERO;

    @Test
    default void whatIsHeldIsNotGivenToOthers() {
        try (Desk desk = open();
                Desk other = open()) {
            assertThat(desk.leases().acquire("inbox", "host a", LONG)).isPresent();

            assertThat(other.leases().acquire("inbox", "host b", LONG)).isEmpty();
            Holder holder = other.leases().holder("inbox").orElseThrow();
            assertThat(holder).isEqualTo(new Holder("host a", Samples.NOON.plus(LONG)));
        }
    }

    @Test
    default void eachNameHasItsOwnHolder() {
        try (Desk desk = open()) {
            desk.leases().acquire("inbox", "host a", LONG);

            assertThat(desk.leases().acquire("archive", "host b", LONG)).isPresent();
        }
    }

    @Test
    default void aHolderWhoseTimeIsOverIsReplacedByAHigherToken() {
        try (Desk desk = open();
                Desk other = open()) {
            Lease dead = desk.leases().acquire("inbox", "host a", OVER).orElseThrow();

            Lease next = other.leases().acquire("inbox", "host b", LONG).orElseThrow();

            assertThat(next.token()).isGreaterThan(dead.token());
            assertThat(desk.leases().renew(dead, LONG)).isFalse();
        }
    }

    @Test
    default void whoRenewsInTimeKeepsIt() {
        try (Desk desk = open()) {
            Lease lease = desk.leases().acquire("inbox", "host a", OVER).orElseThrow();

            assertThat(desk.leases().renew(lease, LONG)).isTrue();
            assertThat(desk.leases().acquire("inbox", "host b", LONG)).isEmpty();
        }
    }

    @Test
    default void aHolderWhoseEndNoClockExplainsIsReplaced() {
        try (Desk desk = open();
                Desk other = open()) {
            Lease dead = desk.leases()
                    .acquire("inbox", "killed before the clock went back", LONG)
                    .orElseThrow();

            assertThat(other.leases().acquire("inbox", "host b", LONG.dividedBy(2)))
                    .isEmpty();
            assertThat(other.leases().acquire("inbox", "host b", LONG.dividedBy(3)))
                    .isPresent();
            assertThat(desk.leases().renew(dead, LONG)).isFalse();
        }
    }

    @Test
    default void whatIsReleasedIsFree() {
        try (Desk desk = open()) {
            Lease lease = desk.leases().acquire("inbox", "host a", LONG).orElseThrow();

            desk.leases().release(lease);

            assertThat(desk.leases().holder("inbox")).isEmpty();
            assertThat(desk.leases().acquire("inbox", "host b", LONG)).isPresent();
        }
    }

    @Test
    default void whatWasReleasedCannotBeRenewed() {
        try (Desk desk = open()) {
            Lease lease = desk.leases().acquire("inbox", "host a", LONG).orElseThrow();
            desk.leases().release(lease);

            assertThat(desk.leases().renew(lease, LONG)).isFalse();
            assertThat(desk.leases().holder("inbox")).isEmpty();
        }
    }

    @Test
    default void whoLostItCannotReleaseItForOthers() {
        try (Desk desk = open()) {
            Lease lost = desk.leases().acquire("inbox", "host a", OVER).orElseThrow();
            desk.leases().acquire("inbox", "host b", LONG);

            desk.leases().release(lost);

            assertThat(desk.leases().holder("inbox").map(Holder::name)).contains("host b");
        }
    }

    @Test
    default void oneOfManyGetsIt() {
        List<Optional<Lease>> got =
                Crowd.of(8, this, (desk, number) -> desk.leases().acquire("inbox", "host " + number, LONG));

        assertThat(got).filteredOn(Optional::isPresent).hasSize(1);
    }
}
