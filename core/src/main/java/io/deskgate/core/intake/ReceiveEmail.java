package io.deskgate.core.intake;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.intake.IntakeOutcome.EndedBefore;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import io.deskgate.core.port.EmailLedger.Receipt;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.EmailLedger.Receipt.Known;
import io.deskgate.core.port.EmailLedger.Receipt.UnderWay;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import java.time.Clock;
import java.util.Optional;

/** Turns one message into exactly one outcome, however often it is handed over and whenever we are interrupted. */
public final class ReceiveEmail {
    private final Attempts attempts;
    private final Unended unended;
    private final Treatment treatment;
    private final Treatment treatmentReleased;
    private final DuplicateScopes scopes;

    /** Receives with these ports; {@code pause} is used while another process is at the same message. */
    public ReceiveEmail(IntakePorts ports, Clock clock, Pause pause) {
        this(ports, IntakeSettings.byDefault(), ReplyDelimiters.DEFAULT, clock, pause);
    }

    /** Receives as these settings want it, and cuts replies below one of the {@code delimiters}. */
    public ReceiveEmail(
            IntakePorts ports, IntakeSettings settings, ReplyDelimiters delimiters, Clock clock, Pause pause) {
        this.attempts = new Attempts(ports.ledger(), clock, pause);
        this.unended = new Unended(ports.ledger(), clock, pause);
        this.treatment =
                new Treatment(ports, unended, new Decide(ports, settings, delimiters, Admission.ARRIVED), clock);
        this.treatmentReleased =
                new Treatment(ports, unended, new Decide(ports, settings, delimiters, Admission.RELEASED), clock);
        this.scopes = new DuplicateScopes(settings.duplicates(), ports.branches());
    }

    /**
     * Stores the message durably, understands it and carries out what follows. Bad mail and failures of the outside do
     * not throw: they are answered. Errors of the JVM do, and leave the message counted as tried.
     */
    public IntakeOutcome receive(RawEmail raw, Envelope envelope) {
        try {
            return answer(attempts.begin(raw, envelope, scopes.scopeOf(envelope)), raw, envelope, treatment);
        } catch (PortFailure e) {
            return new RetryLater(e.getMessage());
        } finally {
            unended.takeBack();
        }
    }

    /** The same for a message that nobody else hands over under this envelope now: what they began is dead. */
    IntakeOutcome receiveAlone(RawEmail raw, Envelope envelope) {
        try {
            return answer(attempts.beginAlone(raw, envelope, scopes.scopeOf(envelope)), raw, envelope, treatment);
        } catch (PortFailure e) {
            return new RetryLater(e.getMessage());
        }
    }

    /** Stores what there is of a message that was not handed over whole, and lets it wait for a person. */
    public IntakeOutcome setAside(RawEmail head, Envelope envelope, long missingBytes, String reason) {
        try {
            Receipt receipt = attempts.begin(head, envelope, scopes.scopeOf(envelope), missingBytes);
            return receipt instanceof Accepted accepted
                    ? treatment.setAside(accepted.id(), new Quarantined(reason))
                    : answer(receipt, head, envelope, treatment);
        } catch (PortFailure e) {
            return new RetryLater(e.getMessage());
        }
    }

    /** Receives a message of the ledger once more. */
    IntakeOutcome receiveAgain(EmailId id, RawEmail raw, Envelope envelope, Admission admission) {
        try {
            Treatment again = admission == Admission.RELEASED ? treatmentReleased : treatment;
            return answer(attempts.beginAgain(id), raw, envelope, again);
        } catch (PortFailure e) {
            return new RetryLater(e.getMessage());
        } finally {
            unended.takeBack();
        }
    }

    /** Stores a message that is new; empty when it is known. */
    Optional<Accepted> acceptNew(RawEmail raw, Envelope envelope) {
        return attempts.beginFirst(raw, envelope, scopes.scopeOf(envelope));
    }

    /** The attempts that could not be ended. Whoever receives messages alone or together has them taken back. */
    Unended unended() {
        return unended;
    }

    /** How messages are dealt with once they are stored. */
    Treatment treatment() {
        return treatment;
    }

    private static IntakeOutcome answer(Receipt receipt, RawEmail raw, Envelope envelope, Treatment treatment) {
        if (receipt instanceof Known known) {
            return new EndedBefore(known.id(), known.outcome());
        }
        if (receipt instanceof UnderWay busy) {
            return new RetryLater("message " + busy.id() + " is being worked on since " + busy.since());
        }
        return treatment.attempt((Accepted) receipt, raw, envelope);
    }
}
