package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.ParserLimits;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.intake.IntakeOutcome.EndedBefore;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import io.deskgate.core.intake.Verdict.Change;
import io.deskgate.core.intake.Verdict.End;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.EmailLedger.Receipt;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.EmailLedger.Receipt.Known;
import io.deskgate.core.port.EmailLedger.Receipt.UnderWay;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.Superseded;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailState.Waiting;
import io.deskgate.core.ticket.Trace;
import java.time.Clock;
import java.util.Optional;

/** Turns one message into exactly one outcome, however often it is handed over and whenever we are interrupted. */
public final class ReceiveEmail {
    private static final int MOST_DECISIONS = 3;

    private final IntakePorts ports;
    private final EmailLedger ledger;
    private final Attempts attempts;
    private final Decide decide;
    private final Decide decideReleased;
    private final DuplicateScopes scopes;
    private final Clock clock;

    /** Receives with these ports; {@code pause} is used while another process is at the same message. */
    public ReceiveEmail(IntakePorts ports, Clock clock, Pause pause) {
        this(ports, IntakeSettings.DEFAULT, ReplyDelimiters.DEFAULT, clock, pause);
    }

    /** Receives as these settings want it, and cuts replies below one of the {@code delimiters}. */
    public ReceiveEmail(
            IntakePorts ports, IntakeSettings settings, ReplyDelimiters delimiters, Clock clock, Pause pause) {
        this.ports = ports;
        this.ledger = ports.ledger();
        this.attempts = new Attempts(ledger, clock, pause);
        this.decide = new Decide(ports, settings, delimiters, Admission.ARRIVED);
        this.decideReleased = new Decide(ports, settings, delimiters, Admission.RELEASED);
        this.scopes = new DuplicateScopes(settings.duplicates(), ports.branches());
        this.clock = clock;
    }

    /**
     * Stores the message durably, understands it and carries out what follows. Bad mail and failures of the outside do
     * not throw: they are answered. Errors of the JVM do, and leave the message counted as tried.
     */
    public IntakeOutcome receive(RawEmail raw, Envelope envelope) {
        try {
            return answer(attempts.begin(raw, envelope, scopes.scopeOf(envelope)), raw, envelope, decide);
        } catch (PortFailure e) {
            return new RetryLater(e.getMessage());
        }
    }

    /** Stores what there is of a message that was not handed over whole, and lets it wait for a person. */
    public IntakeOutcome setAside(RawEmail head, Envelope envelope, String reason) {
        try {
            Receipt receipt = attempts.begin(head, envelope, scopes.scopeOf(envelope));
            return receipt instanceof Accepted accepted
                    ? settle(accepted.id(), new Quarantined(reason))
                    : answer(receipt, head, envelope, decide);
        } catch (PortFailure e) {
            return new RetryLater(e.getMessage());
        }
    }

    /** Receives a message of the ledger once more. */
    IntakeOutcome receiveAgain(EmailId id, RawEmail raw, Envelope envelope, Admission admission) {
        try {
            Decide again = admission == Admission.RELEASED ? decideReleased : decide;
            return answer(attempts.beginAgain(id), raw, envelope, again);
        } catch (PortFailure e) {
            return new RetryLater(e.getMessage());
        }
    }

    private IntakeOutcome answer(Receipt receipt, RawEmail raw, Envelope envelope, Decide deciding) {
        if (receipt instanceof Known known) {
            return new EndedBefore(known.id(), known.outcome());
        }
        if (receipt instanceof UnderWay busy) {
            return new RetryLater("message " + busy.id() + " is being worked on since " + busy.since());
        }
        Accepted accepted = (Accepted) receipt;
        Optional<Quarantined> refusal = refuse(accepted, raw);
        return refusal.isPresent() ? settle(accepted.id(), refusal.get()) : attempt(accepted, raw, envelope, deciding);
    }

    private Optional<Quarantined> refuse(Accepted accepted, RawEmail raw) {
        if (accepted.attempt() > Attempts.MOST) {
            return Optional.of(new Quarantined(Attempts.MOST + " attempts failed" + lastFailure(accepted.id())));
        }
        long limit = ParserLimits.DEFAULT.messageBytes();
        return raw.size() > limit
                ? Optional.of(new Quarantined("message of " + raw.size() + " bytes is over the limit of " + limit))
                : Optional.empty();
    }

    private String lastFailure(EmailId id) {
        Optional<LedgerEntry> entry = ledger.find(id);
        boolean known = entry.isPresent()
                && entry.get().state() instanceof Waiting w
                && !w.lastFailure().isEmpty();
        return known ? ": " + ((Waiting) entry.get().state()).lastFailure() : ": the process died each time";
    }

    private IntakeOutcome attempt(Accepted accepted, RawEmail raw, Envelope envelope, Decide deciding) {
        EmailId id = accepted.id();
        try (Email email = ports.parser().parse(raw)) {
            Arrival arrival = new Arrival(id, clock.instant(), envelope, raw.header(), email);
            return new Ended(id, carryOut(arrival, deciding));
        } catch (PortFailure e) {
            // The outside is no fault of the message, not even when somebody has to mend it first.
            ledger.postpone(id, e.getMessage());
            return new RetryLater(e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return failed(accepted, e);
        }
    }

    // Somebody may merge or close the ticket in this very moment: then it is another decision.
    private EmailOutcome carryOut(Arrival arrival, Decide deciding) {
        for (int tries = 1; tries < MOST_DECISIONS; tries++) {
            try {
                return carryOut(arrival.id(), deciding.decide(arrival));
            } catch (Superseded again) {
                continue;
            }
        }
        return carryOut(arrival.id(), deciding.decide(arrival));
    }

    private EmailOutcome carryOut(EmailId id, Decision decision) {
        return decision.verdict() instanceof Change change
                ? ports.tickets().apply(change.change(), decision.trace())
                : ledger.settle(id, ((End) decision.verdict()).outcome(), decision.trace());
    }

    private IntakeOutcome failed(Accepted accepted, Throwable cause) {
        String reason = cause.toString();
        ledger.fail(accepted.id(), reason);
        if (accepted.attempt() >= Attempts.MOST) {
            return settle(accepted.id(), new Quarantined(Attempts.MOST + " attempts failed: " + reason));
        }
        return new RetryLater("message " + accepted.id() + " failed with "
                + cause.getClass().getName() + ", attempt " + accepted.attempt() + " of " + Attempts.MOST);
    }

    private Ended settle(EmailId id, Quarantined outcome) {
        return new Ended(id, ledger.settle(id, outcome, Trace.of("Can it be dealt with?", outcome.reason())));
    }
}
