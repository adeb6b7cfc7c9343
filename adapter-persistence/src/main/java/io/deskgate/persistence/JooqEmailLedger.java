package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Email.EMAIL;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailLedger;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.LedgerFilter;
import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.Trace;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jooq.Record;
import org.jooq.UpdateQuery;

/** The ledger in a database. */
final class JooqEmailLedger implements EmailLedger {
    private final Transactions transactions;
    private final Clock clock;

    JooqEmailLedger(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Receipt accept(RawEmail raw, Envelope envelope, String scope, long missingBytes) {
        Attempts attempts = attempts();
        return transactions.write(db -> new NewEmail(db, raw, envelope, scope, missingBytes, attempts).accept());
    }

    @Override
    public Optional<Receipt.Accepted> acceptNew(RawEmail raw, Envelope envelope, String scope) {
        Attempts attempts = attempts();
        return transactions.write(db -> new NewEmail(db, raw, envelope, scope, 0, attempts).acceptNew());
    }

    @Override
    public Receipt takeOver(EmailId id, int attempt) {
        Attempts attempts = attempts();
        return transactions.write(db -> {
            EmailRow row = new EmailRows(db).existing(id);
            return row.isUnderWay(attempt) ? attempts.begin(db, row) : attempts.next(db, row);
        });
    }

    @Override
    public void fail(EmailId id, String reason) {
        transactions.write(db -> db.update(EMAIL)
                .set(EMAIL.ATTEMPT_STARTED_AT, 0L)
                .set(EMAIL.REASON, TextGate.REASON.pass(reason))
                .where(EMAIL.ID.eq(id.value()), EMAIL.STATE.eq(Kind.WAITING.name()))
                .execute());
    }

    @Override
    public void postpone(EmailId id, String reason) {
        transactions.write(db -> db.update(EMAIL)
                .set(EMAIL.ATTEMPTS, EMAIL.ATTEMPTS.minus(1))
                .set(EMAIL.ATTEMPT_STARTED_AT, 0L)
                .set(EMAIL.REASON, TextGate.REASON.pass(reason))
                .where(EMAIL.ID.eq(id.value()), EMAIL.STATE.eq(Kind.WAITING.name()), EMAIL.ATTEMPT_STARTED_AT.ne(0L))
                .execute());
    }

    @Override
    public EmailOutcome settle(EmailId id, EmailOutcome outcome, Trace trace) {
        if (outcome instanceof Ignored ignored) {
            return settle(id, Kind.IGNORED, ignored.reason(), outcome, trace);
        }
        if (outcome instanceof Quarantined quarantined) {
            return settle(id, Kind.QUARANTINED, quarantined.reason(), outcome, trace);
        }
        if (outcome instanceof Held held) {
            return settle(id, Kind.HELD, held.reason(), outcome, trace);
        }
        throw new IllegalArgumentException("only a ticket change ends a message as " + outcome);
    }

    @Override
    public boolean reopen(EmailId id) {
        // The answer to the first commit may be lost: then the second finds nothing to do.
        AtomicBoolean reopened = new AtomicBoolean();
        return transactions.write(db -> {
            int updated = db.update(EMAIL)
                    .set(EMAIL.STATE, Kind.WAITING.name())
                    .set(EMAIL.ATTEMPTS, 0)
                    .set(EMAIL.TRACE, "")
                    .where(EMAIL.ID.eq(id.value()), EMAIL.STATE.in(Kind.QUARANTINED.name(), Kind.HELD.name()))
                    .execute();
            return reopened.getAndSet(updated == 1) || updated == 1;
        });
    }

    @Override
    public Optional<LedgerEntry> find(EmailId id) {
        return transactions.read(db -> new EmailRows(db).find(id)).map(EmailRow::entry);
    }

    @Override
    public Optional<LedgerEntry> find(RawEmail raw, String scope) {
        ScopedKey key = ScopedKey.of(raw.key(), scope);
        return transactions.read(db -> new EmailRows(db).find(key)).map(EmailRow::entry);
    }

    @Override
    public Optional<Trace> trace(EmailId id) {
        return transactions.read(db -> new EmailRows(db).trace(id)).map(TraceText::parse);
    }

    @Override
    public List<LedgerEntry> list(LedgerFilter filter) {
        return transactions.read(db -> new EmailRows(db).list(filter));
    }

    @Override
    public long forget(Instant receivedBefore) {
        long before = TextGate.millis(receivedBefore);
        long now = TextGate.millis(clock.instant());
        long forgotten = 0;
        int some;
        do {
            some = transactions.write(db -> new Forgetting(db, before, now).some());
            forgotten += some;
        } while (some == Forgetting.MOST_AT_ONCE);
        return forgotten;
    }

    @Override
    public Optional<RawEmail> raw(EmailId id) {
        Optional<Content> content = transactions.read(
                db -> new EmailRows(db).isKept(id) ? new RawChunks(db, id).loadWhole() : Optional.empty());
        return content.map(JooqEmailLedger::raw);
    }

    private Attempts attempts() {
        return new Attempts(TextGate.millis(clock.instant()));
    }

    private EmailOutcome settle(EmailId id, Kind kind, String reason, EmailOutcome outcome, Trace trace) {
        return transactions.write(db -> {
            UpdateQuery<Record> row = db.updateQuery(EMAIL);
            row.addValue(EMAIL.STATE, kind.name());
            row.addValue(EMAIL.REASON, TextGate.REASON.pass(reason));
            row.addValue(EMAIL.TRACE, TraceText.of(trace));
            row.addValue(EMAIL.ATTEMPT_STARTED_AT, 0L);
            row.addConditions(EMAIL.ID.eq(id.value()), EMAIL.STATE.eq(Kind.WAITING.name()));
            return row.execute() == 1 ? outcome : new EmailRows(db).ended(id);
        });
    }

    private static RawEmail raw(Content content) {
        try {
            return RawEmail.of(content);
        } catch (IOException e) {
            throw new TemporaryFailure("cannot read a message that was put aside: try again", e);
        }
    }
}
