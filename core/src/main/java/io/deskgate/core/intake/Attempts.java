package io.deskgate.core.intake;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.EmailLedger.Receipt;
import io.deskgate.core.port.EmailLedger.Receipt.UnderWay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Decides whose turn it is when the same message is handed over while somebody may still be at it. Two at once would do
 * no harm, the store sees to that; but each would count as an attempt, and three of them mean quarantine.
 */
final class Attempts {
    /** A message that could not be dealt with this often is quarantined. */
    static final int MOST = 3;

    /** An attempt that began longer ago is dead: {@code pipe} gives up before. */
    static final Duration LIFETIME = Duration.ofMinutes(5);

    /** How long an attempt by somebody else is waited for before a further one begins. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /** The same, when a further attempt would be the one too many. */
    static final Duration LAST_PATIENCE = Duration.ofSeconds(30);

    private static final Duration STEP = Duration.ofMillis(100);

    private final EmailLedger ledger;
    private final Clock clock;
    private final Pause pause;

    Attempts(EmailLedger ledger, Clock clock, Pause pause) {
        this.ledger = ledger;
        this.clock = clock;
        this.pause = pause;
    }

    /** Stores the message and tells where it stands; {@link UnderWay} only when waiting did not help. */
    Receipt begin(RawEmail raw, Envelope envelope) {
        Receipt receipt = ledger.accept(raw, envelope);
        Instant began = clock.instant();
        while (receipt instanceof UnderWay busy && !isDead(busy)) {
            if (hasWaited(began, busy)) {
                return busy.attempt() < MOST ? ledger.takeOver(busy.id(), busy.attempt()) : busy;
            }
            pause.rest(STEP);
            receipt = ledger.accept(raw, envelope);
        }
        return receipt instanceof UnderWay dead ? ledger.takeOver(dead.id(), dead.attempt()) : receipt;
    }

    private boolean isDead(UnderWay busy) {
        return busy.since().plus(LIFETIME).isBefore(clock.instant());
    }

    private boolean hasWaited(Instant began, UnderWay busy) {
        Duration patience = busy.attempt() < MOST ? PATIENCE : LAST_PATIENCE;
        return began.plus(patience).isBefore(clock.instant());
    }
}
