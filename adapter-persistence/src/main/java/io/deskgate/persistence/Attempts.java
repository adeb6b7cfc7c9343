package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Email.EMAIL;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.port.EmailLedger.Receipt;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.ticket.EmailOutcome;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Begins one attempt at a message. Asked again after a commit whose answer was lost, it knows its own attempt. */
final class Attempts {
    private final long now;
    private List<Accepted> begun = List.of();

    Attempts(long now) {
        this.now = now;
    }

    long now() {
        return now;
    }

    Accepted first(EmailId id) {
        return begun(id, 1);
    }

    /** The one that we began at the message with this key; empty when we began none. */
    Optional<Accepted> ours(DSLContext db, ScopedKey key) {
        boolean ours = !begun.isEmpty() && isOurs(new EmailRows(db).knownBy(key));
        return ours ? Optional.of(begun.get(0)) : Optional.empty();
    }

    /** The attempt, if it is free to begin; else where the message stands. */
    Receipt next(DSLContext db, EmailRow row) {
        if (isOurs(row)) {
            return begun.get(0);
        }
        if (row.entry().state() instanceof EmailOutcome || row.isAttemptOpen()) {
            return row.receipt();
        }
        return begin(db, row);
    }

    /** Counts the attempt, if nobody else did so meanwhile; else tells where the message stands. */
    Receipt begin(DSLContext db, EmailRow row) {
        int before = row.entry().attempts();
        int updated = db.update(EMAIL)
                .set(EMAIL.ATTEMPTS, before + 1)
                .set(EMAIL.ATTEMPT_STARTED_AT, now)
                .where(
                        EMAIL.ID.eq(row.id().value()),
                        EMAIL.STATE.eq(Kind.WAITING.name()),
                        EMAIL.ATTEMPTS.eq(before),
                        EMAIL.ATTEMPT_STARTED_AT.eq(row.attemptStartedAt()))
                .execute();
        return updated == 1 ? begun(row.id(), before + 1) : next(db, new EmailRows(db).existing(row.id()));
    }

    private Accepted begun(EmailId id, int attempt) {
        Accepted accepted = new Accepted(id, attempt);
        begun = List.of(accepted);
        return accepted;
    }

    private boolean isOurs(EmailRow row) {
        boolean same = row.attemptStartedAt() == now && row.isAttemptOpen();
        return same && begun.contains(new Accepted(row.id(), row.entry().attempts()));
    }
}
