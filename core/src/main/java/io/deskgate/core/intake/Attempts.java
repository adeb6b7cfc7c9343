package io.deskgate.core.intake;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.EmailLedger.Receipt;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.EmailLedger.Receipt.Known;
import io.deskgate.core.port.EmailLedger.Receipt.UnderWay;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.ticket.EmailOutcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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
    static final Duration PATIENCE = Duration.ofSeconds(3);

    /** The same, when a further attempt would be the one too many. */
    static final Duration LAST_PATIENCE = Duration.ofSeconds(30);

    private static final int NO_ATTEMPT = 0;

    private static final Duration FIRST_STEP = Duration.ofMillis(200);
    private static final Duration LONGEST_STEP = Duration.ofSeconds(1);

    private final EmailLedger ledger;
    private final Clock clock;
    private final Pause pause;

    Attempts(EmailLedger ledger, Clock clock, Pause pause) {
        this.ledger = ledger;
        this.clock = clock;
        this.pause = pause;
    }

    /** Stores the message and tells where it stands; {@link UnderWay} only when waiting did not help. */
    Receipt begin(RawEmail raw, Envelope envelope, String scope) {
        return begin(raw, envelope, scope, 0);
    }

    /** The same for a message of which there is more than this. */
    Receipt begin(RawEmail raw, Envelope envelope, String scope, long missingBytes) {
        return settled(ledger.accept(raw, envelope, scope, missingBytes));
    }

    /**
     * The same when no other source hands it over under this envelope: an attempt of theirs is not waited for. It is dead,
     * or that of somebody at the desk who tries the message again; so the last one is left alone as long as it may live.
     */
    Receipt beginAlone(RawEmail raw, Envelope envelope, String scope) {
        Receipt receipt = ledger.accept(raw, envelope, scope);
        return receipt instanceof UnderWay busy && isUnder(envelope, busy)
                ? takeOverUnlessLast(busy)
                : settled(receipt);
    }

    /** Stores the message and begins its first attempt, if it is new. */
    Optional<Accepted> beginFirst(RawEmail raw, Envelope envelope, String scope) {
        return ledger.acceptNew(raw, envelope, scope);
    }

    /** The same for a message that is stored already, whatever it would be known by today. */
    Receipt beginAgain(EmailId id) {
        return settled(ledger.takeOver(id, NO_ATTEMPT));
    }

    private Receipt settled(Receipt receipt) {
        return receipt instanceof UnderWay busy ? waitFor(busy) : receipt;
    }

    // Asks without a write, and less and less often: fifty that wait would otherwise bar the way of the one they wait
    // for,
    // or take the processor from it.
    private Receipt waitFor(UnderWay busy) {
        Instant end = isDead(busy) ? Instant.MIN : clock.instant().plus(patienceWith(busy));
        Duration step = FIRST_STEP;
        while (clock.instant().isBefore(end)) {
            pause.rest(step);
            step = longer(step);
            Optional<LedgerEntry> entry = ledger.find(busy.id());
            if (entry.isPresent() && entry.get().state() instanceof EmailOutcome outcome) {
                return new Known(busy.id(), outcome);
            }
        }
        return takeOverUnlessLast(busy);
    }

    private Receipt takeOverUnlessLast(UnderWay busy) {
        return isDead(busy) || busy.attempt() < MOST ? takeOver(busy) : busy;
    }

    private static Duration longer(Duration step) {
        Duration twice = step.multipliedBy(2);
        return twice.compareTo(LONGEST_STEP) > 0 ? LONGEST_STEP : twice;
    }

    private Receipt takeOver(UnderWay busy) {
        Receipt receipt = ledger.takeOver(busy.id(), busy.attempt());
        return receipt instanceof UnderWay other && other.attempt() > busy.attempt() ? waitFor(other) : receipt;
    }

    private boolean isUnder(Envelope envelope, UnderWay busy) {
        Optional<LedgerEntry> entry = ledger.find(busy.id());
        return entry.isPresent() && entry.get().envelope().source().equals(envelope.source());
    }

    private boolean isDead(UnderWay busy) {
        return busy.since().plus(LIFETIME).isBefore(clock.instant());
    }

    private static Duration patienceWith(UnderWay busy) {
        return busy.attempt() < MOST ? PATIENCE : LAST_PATIENCE;
    }
}
