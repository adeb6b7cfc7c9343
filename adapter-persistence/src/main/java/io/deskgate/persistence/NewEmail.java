package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Email.EMAIL;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailLedger.Receipt;
import io.deskgate.core.port.EmailLedger.Receipt.Accepted;
import io.deskgate.core.port.LedgerFilter.Kind;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;

/** A message being handed over. Mostly it is new, so it is stored first and looked for only when that fails. */
record NewEmail(DSLContext db, RawEmail raw, Envelope envelope, String scope, long missingBytes, Attempts attempts) {
    private static final List<Field<?>> ID = List.of(EMAIL.ID);

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
        Row row = new Row(db, EMAIL);
        row.set(EMAIL.FINGERPRINT, key().bytes());
        row.set(EMAIL.CONTENT_KEY, key().content());
        row.set(EMAIL.SOURCE, TextGate.LINE.pass(envelope.source()));
        row.set(EMAIL.RECIPIENT, TextGate.ADDRESS.pass(envelope.recipient()));
        row.set(EMAIL.EXTENSION, TextGate.ADDRESS.pass(envelope.extension()));
        row.set(EMAIL.SENDER, TextGate.ADDRESS.pass(envelope.sender()));
        row.set(EMAIL.SIZE, raw.size());
        row.set(EMAIL.RECEIVED_AT, attempts.now());
        row.set(EMAIL.ATTEMPTS, 1);
        row.set(EMAIL.ATTEMPT_STARTED_AT, attempts.now());
        row.set(EMAIL.STATE, Kind.WAITING.name());
        row.set(EMAIL.REASON, "");
        row.set(EMAIL.TICKET_ID, 0L);
        row.set(EMAIL.MISSING_BYTES, missingBytes);
        return row.insertUnlessThere(ID).map(stored -> new EmailId(stored.get(EMAIL.ID)));
    }
}
