package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Email.EMAIL;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.LedgerFilter;
import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.ticket.EmailOutcome;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectQuery;
import org.jooq.impl.DSL;

/** Finds lines of the ledger. */
record EmailRows(DSLContext db) {
    Optional<EmailRow> find(EmailId id) {
        Together.arrive(db);
        return EmailRow.select(db, EMAIL.ID.eq(id.value())).fetchOptional(EmailRow::of);
    }

    /** The stored form of the trace. */
    Optional<String> trace(EmailId id) {
        return db.select(EMAIL.TRACE).from(EMAIL).where(EMAIL.ID.eq(id.value())).fetchOptional(EMAIL.TRACE);
    }

    /** Whether there is such a message and its bytes with it. */
    boolean isKept(EmailId id) {
        return db.fetchExists(EMAIL, EMAIL.ID.eq(id.value()).and(EMAIL.FORGOTTEN_AT.eq(0L)));
    }

    EmailRow existing(EmailId id) {
        return find(id).orElseThrow(() -> missing("message " + id));
    }

    /** How a message ended that was not waiting a moment ago. */
    EmailOutcome ended(EmailId id) {
        if (existing(id).entry().state() instanceof EmailOutcome outcome) {
            return outcome;
        }
        String text = "message " + id + " was reopened this very moment: try again";
        throw new TemporaryFailure(text, new IllegalStateException(text));
    }

    /** The message known by either half of this key. */
    EmailRow knownBy(ScopedKey key) {
        return find(key).orElseThrow(() -> missing("message " + key.bytes()));
    }

    Optional<EmailRow> find(ScopedKey key) {
        Together.arrive(db);
        SelectQuery<Record> oldest =
                EmailRow.select(db, EMAIL.FINGERPRINT.eq(key.bytes()).or(EMAIL.CONTENT_KEY.eq(key.content())));
        oldest.addOrderBy(EMAIL.ID);
        oldest.addLimit(1);
        return oldest.fetchOptional(EmailRow::of);
    }

    /** The newest first. */
    List<LedgerEntry> list(LedgerFilter filter) {
        List<String> states = filter.kinds().stream().map(Kind::name).toList();
        Condition wanted = states.isEmpty() ? DSL.noCondition() : EMAIL.STATE.in(states);
        SelectQuery<Record> newest = EmailRow.select(db, wanted);
        newest.addOrderBy(EMAIL.ID.desc());
        newest.addLimit(filter.limit());
        return newest.fetch(row -> EmailRow.of(row).entry());
    }

    static PermanentFailure missing(String what) {
        return new PermanentFailure("there is no " + what, new NoSuchElementException(what));
    }
}
