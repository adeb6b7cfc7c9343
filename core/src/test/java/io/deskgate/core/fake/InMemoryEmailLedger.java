package io.deskgate.core.fake;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.LedgerFilter;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailState;
import io.deskgate.core.ticket.EmailState.Waiting;
import io.deskgate.core.ticket.Trace;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The ledger in memory. */
final class InMemoryEmailLedger implements EmailLedger {
    private final Shelves shelves;
    private final Clock clock;

    InMemoryEmailLedger(Shelves shelves, Clock clock) {
        this.shelves = shelves;
        this.clock = clock;
    }

    @Override
    public Receipt accept(RawEmail raw, Envelope envelope, String scope, long missingBytes) {
        byte[] bytes = bytesOf(raw);
        synchronized (shelves) {
            for (StoredEmail email : shelves.emails.values()) {
                if (email.isSameAs(raw.key(), scope)) {
                    return standing(email);
                }
            }
            return begin(stored(raw, envelope, scope, bytes, missingBytes));
        }
    }

    @Override
    public Optional<Receipt.Accepted> acceptNew(RawEmail raw, Envelope envelope, String scope) {
        synchronized (shelves) {
            return find(raw, scope).isPresent()
                    ? Optional.empty()
                    : Optional.of(begin(stored(raw, envelope, scope, bytesOf(raw), 0)));
        }
    }

    @Override
    public Receipt takeOver(EmailId id, int attempt) {
        synchronized (shelves) {
            StoredEmail email = shelves.existingEmail(id);
            boolean dead = email.isWaiting() && email.open() && email.attempts() == attempt;
            return dead ? begin(email) : standing(email);
        }
    }

    @Override
    public void fail(EmailId id, String reason) {
        change(id, StoredEmail::isWaiting, email -> email.attemptEnded(email.attempts(), new Waiting(reason)));
    }

    @Override
    public void postpone(EmailId id, String reason) {
        change(id, StoredEmail::open, email -> email.attemptEnded(email.attempts() - 1, new Waiting(reason)));
    }

    @Override
    public EmailOutcome settle(EmailId id, EmailOutcome outcome, Trace trace) {
        change(id, StoredEmail::isWaiting, email -> email.ended(email.attempts(), outcome, trace));
        return (EmailOutcome) shelves.existingEmail(id).state();
    }

    @Override
    public boolean reopen(EmailId id) {
        return change(
                id,
                email -> email.state() instanceof Quarantined || email.state() instanceof Held,
                email -> email.attemptEnded(0, new Waiting(reason(email.state()))));
    }

    @Override
    public Optional<LedgerEntry> find(EmailId id) {
        synchronized (shelves) {
            return shelves.email(id).map(StoredEmail::entry);
        }
    }

    @Override
    public Optional<LedgerEntry> find(RawEmail raw, String scope) {
        synchronized (shelves) {
            return shelves.emails.values().stream()
                    .filter(email -> email.isSameAs(raw.key(), scope))
                    .findFirst()
                    .map(StoredEmail::entry);
        }
    }

    @Override
    public Optional<Trace> trace(EmailId id) {
        synchronized (shelves) {
            return shelves.email(id).map(StoredEmail::trace);
        }
    }

    @Override
    public List<LedgerEntry> list(LedgerFilter filter) {
        synchronized (shelves) {
            return shelves.emails.descendingMap().values().stream()
                    .filter(email -> filter.kinds().isEmpty() || filter.kinds().contains(email.kind()))
                    .limit(filter.limit())
                    .map(StoredEmail::entry)
                    .toList();
        }
    }

    @Override
    public long forget(Instant receivedBefore) {
        synchronized (shelves) {
            List<StoredEmail> old = shelves.emails.values().stream()
                    .filter(email -> email.receivedAt().isBefore(receivedBefore) && email.mayBeForgotten())
                    .toList();
            old.forEach(email -> shelves.emails.put(email.id().value(), email.forgotten()));
            return old.size();
        }
    }

    @Override
    public Optional<RawEmail> raw(EmailId id) {
        synchronized (shelves) {
            return shelves.email(id).filter(StoredEmail::isKept).map(email -> rawOf(email.bytes()));
        }
    }

    private Receipt standing(StoredEmail email) {
        if (email.state() instanceof EmailOutcome outcome) {
            return new Receipt.Known(email.id(), outcome);
        }
        return email.open() ? new Receipt.UnderWay(email.id(), email.attempts(), email.since()) : begin(email);
    }

    private StoredEmail stored(RawEmail raw, Envelope envelope, String scope, byte[] bytes, long missingBytes) {
        return new StoredEmail(
                new EmailId(shelves.emails.size() + 1),
                raw.key(),
                scope,
                envelope,
                bytes,
                bytes.length,
                missingBytes,
                clock.instant(),
                0,
                false,
                clock.instant(),
                new Waiting(""),
                Trace.NONE);
    }

    private Receipt.Accepted begin(StoredEmail email) {
        StoredEmail next = email.nextAttempt(clock.instant());
        shelves.emails.put(email.id().value(), next);
        return new Receipt.Accepted(next.id(), next.attempts());
    }

    private boolean change(EmailId id, Predicate<StoredEmail> when, UnaryOperator<StoredEmail> to) {
        synchronized (shelves) {
            Optional<StoredEmail> changed = shelves.email(id).filter(when).map(to);
            changed.ifPresent(email -> shelves.emails.put(id.value(), email));
            return changed.isPresent();
        }
    }

    private static String reason(EmailState state) {
        return state instanceof Held held ? held.reason() : ((Quarantined) state).reason();
    }

    private static byte[] bytesOf(RawEmail raw) {
        try {
            return raw.open().readAllBytes();
        } catch (IOException e) {
            throw new TemporaryFailure("cannot read " + raw, e);
        }
    }

    private static RawEmail rawOf(byte[] bytes) {
        try {
            return RawEmail.of(Content.of(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("memory can be read", e);
        }
    }
}
