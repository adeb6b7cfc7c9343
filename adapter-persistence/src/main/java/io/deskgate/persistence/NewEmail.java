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
import org.jooq.InsertQuery;
import org.jooq.Record;

/** A message being handed over. Mostly it is new, so it is stored first and looked for only when that fails. */
record NewEmail(DSLContext db, RawEmail raw, Envelope envelope, String scope, long missingBytes, Attempts attempts) {
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
        InsertQuery<Record> row = Jooq.insertUnlessThere(db, EMAIL);
        row.addValue(EMAIL.FINGERPRINT, key().bytes());
        row.addValue(EMAIL.CONTENT_KEY, key().content());
        row.addValue(EMAIL.SOURCE, TextGate.LINE.pass(envelope.source()));
        row.addValue(EMAIL.RECIPIENT, TextGate.ADDRESS.pass(envelope.recipient()));
        row.addValue(EMAIL.EXTENSION, TextGate.ADDRESS.pass(envelope.extension()));
        row.addValue(EMAIL.SENDER, TextGate.ADDRESS.pass(envelope.sender()));
        row.addValue(EMAIL.SIZE, raw.size());
        row.addValue(EMAIL.RECEIVED_AT, attempts.now());
        row.addValue(EMAIL.ATTEMPTS, 1);
        row.addValue(EMAIL.ATTEMPT_STARTED_AT, attempts.now());
        row.addValue(EMAIL.STATE, Kind.WAITING.name());
        row.addValue(EMAIL.REASON, "");
        row.addValue(EMAIL.TICKET_ID, 0L);
        row.addValue(EMAIL.MISSING_BYTES, missingBytes);
        return Jooq.returning(row, EMAIL.ID).map(stored -> new EmailId(stored.get(EMAIL.ID)));
    }
}
