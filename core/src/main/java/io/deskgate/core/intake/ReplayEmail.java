package io.deskgate.core.intake;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.Trace;
import java.util.Optional;

/** Gives a message of the ledger that waits for a person, or never ended, its second chance or its end. */
public final class ReplayEmail {
    private static final Ignored DISCARDED = new Ignored("discarded by the operator");

    private final EmailLedger ledger;
    private final ReceiveEmail receive;

    /** Replays through {@code receive}, out of {@code ledger}. */
    public ReplayEmail(EmailLedger ledger, ReceiveEmail receive) {
        this.ledger = ledger;
        this.receive = receive;
    }

    /**
     * Receives the message once more from its stored bytes; empty when there is none, or its bytes were deleted. When
     * that cannot be done now, it waits for a person as before.
     */
    public Optional<IntakeOutcome> retry(EmailId id) {
        return again(id, Admission.ARRIVED);
    }

    /** The same, past the brakes and rules that hold messages: somebody looked at it and lets it in. */
    public Optional<IntakeOutcome> release(EmailId id) {
        return again(id, Admission.RELEASED);
    }

    private Optional<IntakeOutcome> again(EmailId id, Admission admission) {
        Optional<LedgerEntry> entry = ledger.find(id);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        if (!entry.get().isWhole()) {
            return Optional.of(refused(entry.get()));
        }
        try {
            Optional<RawEmail> stored = ledger.raw(id);
            return stored.isEmpty() ? Optional.empty() : Optional.of(again(entry.get(), stored.get(), admission));
        } catch (PermanentFailure lost) {
            return Optional.of(new RetryLater(lost.getMessage()));
        }
    }

    private IntakeOutcome again(LedgerEntry entry, RawEmail stored, Admission admission) {
        try (stored) {
            Trace why = ledger.trace(entry.id()).orElse(Trace.NONE);
            boolean reopened = ledger.reopen(entry.id());
            IntakeOutcome outcome = receive.receiveAgain(entry.id(), stored, entry.envelope(), admission);
            if (reopened && outcome instanceof RetryLater) {
                putBack(entry, why);
            }
            return outcome;
        }
    }

    // Of its beginning alone no ticket may be made: it would be an empty one.
    private IntakeOutcome refused(LedgerEntry part) {
        String reason = "only the first " + part.size() + " of " + (part.size() + part.missingBytes())
                + " bytes were fetched, so it cannot be received: look at it in the mailbox, then email discard "
                + part.id();
        Trace why = Trace.of("Is it whole?", "no: " + reason);
        ledger.settle(part.id(), new Quarantined(reason), why);
        return new Ended(part.id(), new Quarantined(reason));
    }

    /** Where people look for it, as it was: nobody hands it over again. */
    private void putBack(LedgerEntry entry, Trace why) {
        if (entry.state() instanceof EmailOutcome before) {
            ledger.settle(entry.id(), before, why);
        }
    }

    /**
     * Ends the message without a ticket. Its bytes stay in the ledger.
     *
     * @return how it ended: as discarded, or as it had ended before; empty when there is no such message
     */
    public Optional<EmailOutcome> discard(EmailId id) {
        Optional<LedgerEntry> entry = ledger.find(id);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        if (entry.get().state() instanceof EmailOutcome ended && !waitsForAPerson(ended)) {
            return Optional.of(ended);
        }
        ledger.reopen(id);
        return Optional.of(ledger.settle(id, DISCARDED, Trace.of("Is it wanted?", "no: " + DISCARDED.reason())));
    }

    private static boolean waitsForAPerson(EmailOutcome outcome) {
        return outcome instanceof Quarantined || outcome instanceof Held;
    }
}
