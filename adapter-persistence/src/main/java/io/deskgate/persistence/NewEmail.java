package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Email.EMAIL;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailLedger.Receipt;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.LedgerFilter.Kind;
import java.util.Optional;
import org.jooq.DSLContext;

/** A message being handed over. Mostly it is new, so it is stored first and looked for only when that fails. */
record NewEmail(DSLContext db, RawEmail raw, Envelope envelope, String scope, Attempts attempts) {
    Receipt accept() {
        Optional<EmailId> id = insert();
        return id.isPresent() ? stored(id.get()) : attempts.next(db, new EmailRows(db).knownBy(key()));
    }

    Optional<Accepted> acceptNew() {
        Optional<EmailId> id = insert();
        return id.isPresent() ? Optional.of(stored(id.get())) : attempts.ours(db, key());
    }

    private Accepted stored(EmailId id) {
        new RawChunks(db, id).store(raw);
        return attempts.first(id);
    }

    private ScopedKey key() {
        return ScopedKey.of(raw.key(), scope);
    }

    private Optional<EmailId> insert() {
        return db.insertInto(
                        EMAIL,
                        EMAIL.FINGERPRINT,
                        EMAIL.CONTENT_KEY,
                        EMAIL.SOURCE,
                        EMAIL.RECIPIENT,
                        EMAIL.EXTENSION,
                        EMAIL.SENDER,
                        EMAIL.SIZE,
                        EMAIL.RECEIVED_AT,
                        EMAIL.ATTEMPTS,
                        EMAIL.ATTEMPT_STARTED_AT,
                        EMAIL.STATE,
                        EMAIL.REASON,
                        EMAIL.TICKET_ID)
                .values(
                        key().bytes(),
                        key().content(),
                        TextGate.LINE.pass(envelope.source()),
                        TextGate.ADDRESS.pass(envelope.recipient()),
                        TextGate.ADDRESS.pass(envelope.extension()),
                        TextGate.ADDRESS.pass(envelope.sender()),
                        raw.size(),
                        attempts.now(),
                        1,
                        attempts.now(),
                        Kind.WAITING.name(),
                        "",
                        0L)
                .onConflictDoNothing()
                .returningResult(EMAIL.ID)
                .fetchOptional()
                .map(row -> new EmailId(row.value1()));
    }
}
