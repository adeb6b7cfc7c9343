package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.ParserLimits;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import io.deskgate.core.intake.Verdict.Change;
import io.deskgate.core.intake.Verdict.End;
import io.deskgate.core.port.ContentRefused;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.PortFailure;
import io.deskgate.core.port.Superseded;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailState.Waiting;
import io.deskgate.core.ticket.Trace;
import java.time.Clock;
import java.util.Optional;

/** One attempt at a message that is stored: from its bytes to its outcome. */
final class Treatment {
    private static final int MOST_DECISIONS = 3;

    private final IntakePorts ports;
    private final EmailLedger ledger;
    private final Unended unended;
    private final Decide decide;
    private final Clock clock;

    Treatment(IntakePorts ports, Unended unended, Decide decide, Clock clock) {
        this.ports = ports;
        this.ledger = ports.ledger();
        this.unended = unended;
        this.decide = decide;
        this.clock = clock;
    }

    /** Carries the attempt out, and says in the ledger when that fails. */
    IntakeOutcome attempt(Accepted accepted, RawEmail raw, Envelope envelope) {
        Optional<Quarantined> refusal = refuse(accepted, raw);
        return refusal.isPresent() ? setAside(accepted.id(), refusal.get()) : tried(accepted, raw, envelope);
    }

    /** Whether somebody may look into the message for us beforehand. */
    boolean mayBeRead(RawEmail raw) {
        return raw.size() <= ParserLimits.DEFAULT.messageBytes();
    }

    /** Understands a message whose turn comes later. Whoever asks gives it {@link #giveBack back}. */
    Email readAhead(RawEmail raw) {
        Email email = read(raw);
        boolean done = false;
        try {
            decide.cuts().readAhead(email);
            done = true;
            return email;
        } finally {
            if (!done) {
                email.close();
            }
        }
    }

    void giveBack(Email email) {
        decide.cuts().forget(email);
        email.close();
    }

    private Email read(RawEmail raw) {
        return ports.parser().parse(raw);
    }

    /** How a message ended that was ours; empty when it has not. */
    Optional<Ended> ended(EmailId id) {
        Optional<LedgerEntry> entry = ledger.find(id);
        return entry.isPresent() && entry.get().state() instanceof EmailOutcome outcome
                ? Optional.of(new Ended(id, outcome))
                : Optional.empty();
    }

    /** Decides about the message and writes what follows; whatever fails is thrown. */
    Ended conclude(EmailId id, RawEmail raw, Envelope envelope, Email email) {
        Arrival arrival = new Arrival(id, clock.instant(), envelope, raw.header(), email);
        return new Ended(id, carryOut(arrival));
    }

    Ended setAside(EmailId id, Quarantined outcome) {
        return new Ended(id, ledger.settle(id, outcome, Trace.of("Can it be dealt with?", outcome.reason())));
    }

    private Optional<Quarantined> refuse(Accepted accepted, RawEmail raw) {
        if (accepted.attempt() > Attempts.MOST) {
            return Optional.of(new Quarantined(Attempts.MOST + " attempts failed" + lastFailure(accepted.id())));
        }
        return mayBeRead(raw)
                ? Optional.empty()
                : Optional.of(new Quarantined("message of " + raw.size() + " bytes is over the limit of "
                        + ParserLimits.DEFAULT.messageBytes()));
    }

    private String lastFailure(EmailId id) {
        Optional<LedgerEntry> entry = ledger.find(id);
        boolean known = entry.isPresent()
                && entry.get().state() instanceof Waiting w
                && !w.lastFailure().isEmpty();
        return known ? ": " + ((Waiting) entry.get().state()).lastFailure() : ": the process died each time";
    }

    private IntakeOutcome tried(Accepted accepted, RawEmail raw, Envelope envelope) {
        EmailId id = accepted.id();
        try (Email email = read(raw)) {
            return conclude(id, raw, envelope, email);
        } catch (ContentRefused e) {
            return failed(accepted, e, e.getMessage());
        } catch (PortFailure e) {
            // The outside is no fault of the message, not even when somebody has to mend it first.
            unended.postpone(id, e.getMessage());
            return new RetryLater(e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return failed(accepted, e, e.toString());
        }
    }

    // Somebody may merge or close the ticket in this very moment: then it is another decision.
    private EmailOutcome carryOut(Arrival arrival) {
        for (int tries = 1; tries < MOST_DECISIONS; tries++) {
            try {
                return carryOut(arrival.id(), decide.decide(arrival));
            } catch (Superseded again) {
                continue;
            }
        }
        return carryOut(arrival.id(), decide.decide(arrival));
    }

    private EmailOutcome carryOut(EmailId id, Decision decision) {
        return decision.verdict() instanceof Change change
                ? ports.tickets().apply(change.change(), decision.trace())
                : ledger.settle(id, ((End) decision.verdict()).outcome(), decision.trace());
    }

    private IntakeOutcome failed(Accepted accepted, Throwable cause, String reason) {
        ledger.fail(accepted.id(), reason);
        if (accepted.attempt() >= Attempts.MOST) {
            return setAside(accepted.id(), new Quarantined(Attempts.MOST + " attempts failed: " + reason));
        }
        return new RetryLater("message " + accepted.id() + " failed with "
                + cause.getClass().getName() + ", attempt " + accepted.attempt() + " of " + Attempts.MOST);
    }
}
