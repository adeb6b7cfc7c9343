package io.deskgate.core.intake;

import io.deskgate.core.mailbox.Holder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;

/** How long one watcher waits for what. Many watchers that lost the same server do not come back all at once. */
public final class WatchPace {
    /** After the first failure; doubled by each that follows. */
    static final Duration FIRST_REST = Duration.ofSeconds(2);

    /** No rest is longer. */
    static final Duration LONGEST_REST = Duration.ofMinutes(5);

    /** How often a mailbox is looked at that does not tell when mail comes. */
    static final Duration UNTOLD = Duration.ofSeconds(60);

    /** How soon what is to be tried again is tried again. */
    static final Duration RETRY = Duration.ofSeconds(30);

    /** The first pause of a server that wakes us for nothing; doubled each time. */
    static final Duration FIRST_BREATH = Duration.ofMillis(100);

    private static final int MOST_DOUBLINGS = 9;
    private static final int MOST_BREATHS = 7;

    private final Duration interval;
    private final Clock clock;
    private final DoubleSupplier chance;
    private int failures;
    private int fruitless;
    private Duration rest = Duration.ZERO;
    private Instant listening = Instant.EPOCH;

    /**
     * Looks at least once in each {@code interval}.
     *
     * @param chance a number from 0 up to 1, another one each time
     */
    public WatchPace(Duration interval, Clock clock, DoubleSupplier chance) {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("the interval must be longer than nothing, got " + interval);
        }
        this.interval = interval;
        this.clock = clock;
        this.chance = chance;
    }

    /** Notes a failure, which may be one that only a person can end. */
    void failed(boolean forGood) {
        failures = forGood ? MOST_DOUBLINGS : Math.min(failures + 1, MOST_DOUBLINGS);
        rest = scattered(shorter(LONGEST_REST, doubled(FIRST_REST, failures - 1)));
    }

    /** How long to rest after the last failure. */
    Duration untilNextTry() {
        return rest;
    }

    /** The part of it in which nothing is listened to. */
    Duration leastRest() {
        return shorter(rest, FIRST_REST);
    }

    /** How long to leave a mailbox alone that somebody else is at. */
    Duration untilFree(Holder holder) {
        Duration left = Duration.between(clock.instant(), holder.until());
        return left.isNegative() ? scattered(FIRST_REST) : shorter(interval, left.plus(scattered(FIRST_REST)));
    }

    /** A pause before we listen again: none, unless we are being woken for nothing again and again. */
    Duration breath(FetchOutcome outcome) {
        failures = 0;
        boolean forNothing =
                outcome.report().equals(IntakeReport.EMPTY) && clock.instant().isBefore(listening.plus(FIRST_REST));
        fruitless = forNothing ? Math.min(fruitless + 1, MOST_BREATHS) : 0;
        return fruitless < 2 ? Duration.ZERO : doubled(FIRST_BREATH, fruitless - 2);
    }

    /** How long to listen before looking all the same. */
    Duration untilNextLook(FetchOutcome outcome, boolean told) {
        listening = clock.instant();
        Duration usual = told ? interval : shorter(interval, UNTOLD);
        return outcome.report().retryLater() > 0 ? shorter(usual, RETRY) : usual;
    }

    private Duration scattered(Duration time) {
        return Duration.ofMillis((long) (time.toMillis() * (0.5 + chance.getAsDouble())));
    }

    private static Duration doubled(Duration time, int times) {
        return time.multipliedBy(1L << times);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
