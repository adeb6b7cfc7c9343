package io.deskgate.core.intake;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.PortFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Attempts that something outside ended, of which the ledger could not be told: mostly it was the database itself. They are
 * taken back once it answers again, or three of its failures would look like three deaths of this process.
 */
final class Unended {
    /** How long the ledger is waited for. What it was not told by then counts until somebody receives through us again. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration STEP = Duration.ofSeconds(1);

    private final EmailLedger ledger;
    private final Clock clock;
    private final Pause pause;
    private final Map<EmailId, String> reasons = new ConcurrentHashMap<>();

    Unended(EmailLedger ledger, Clock clock, Pause pause) {
        this.ledger = ledger;
        this.clock = clock;
        this.pause = pause;
    }

    /** Ends the attempt without counting it; when that cannot be written now, it is noted for {@link #takeBack}. */
    void postpone(EmailId id, String reason) {
        reasons.put(id, reason);
        tryOnce();
    }

    /** The same when the ledger does not answer. */
    void note(EmailId id, String reason) {
        reasons.put(id, reason);
    }

    /** Tells the ledger what it was not told, as soon as it answers. */
    void takeBack() {
        if (reasons.isEmpty()) {
            return;
        }
        Instant end = clock.instant().plus(PATIENCE);
        while (!tryOnce() && clock.instant().isBefore(end)) {
            pause.rest(STEP);
        }
    }

    /** Whether nothing is left to tell. */
    private boolean tryOnce() {
        try {
            for (Map.Entry<EmailId, String> attempt : List.copyOf(reasons.entrySet())) {
                ledger.postpone(attempt.getKey(), attempt.getValue());
                reasons.remove(attempt.getKey());
            }
        } catch (PortFailure e) {
            // It is asked again.
        }
        return reasons.isEmpty();
    }
}
