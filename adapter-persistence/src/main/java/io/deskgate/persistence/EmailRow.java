package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.Email.EMAIL;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.port.EmailLedger.Receipt;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailState;
import io.deskgate.core.ticket.TicketKey;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectQuery;
import org.jooq.Table;

/** A line of the ledger as it stands in the database. {@code attemptStartedAt} is 0 when no attempt is open. */
record EmailRow(LedgerEntry entry, long attemptStartedAt) {

    static SelectQuery<Record> select(DSLContext db, Condition which) {
        List<Field<?>> fields = List.of(
                EMAIL.ID,
                EMAIL.FINGERPRINT,
                EMAIL.RECIPIENT,
                EMAIL.EXTENSION,
                EMAIL.SENDER,
                EMAIL.SOURCE,
                EMAIL.SIZE,
                EMAIL.MISSING_BYTES,
                EMAIL.RECEIVED_AT,
                EMAIL.ATTEMPTS,
                EMAIL.ATTEMPT_STARTED_AT,
                EMAIL.STATE,
                EMAIL.REASON,
                BRANCH.KEY,
                TICKET.NUMBER);
        Table<?> joined = EMAIL.leftJoin(TICKET)
                .on(TICKET.ID.eq(EMAIL.TICKET_ID))
                .leftJoin(BRANCH)
                .on(BRANCH.ID.eq(TICKET.BRANCH_ID));
        return Jooq.select(db, fields, joined, which);
    }

    static EmailRow of(Record row) {
        LedgerEntry entry = new LedgerEntry(
                new EmailId(row.get(EMAIL.ID)),
                ScopedKey.fingerprint(row.get(EMAIL.FINGERPRINT)),
                envelope(row),
                row.get(EMAIL.SIZE),
                row.get(EMAIL.MISSING_BYTES),
                Instant.ofEpochMilli(row.get(EMAIL.RECEIVED_AT)),
                row.get(EMAIL.ATTEMPTS),
                state(row));
        return new EmailRow(entry, row.get(EMAIL.ATTEMPT_STARTED_AT));
    }

    EmailId id() {
        return entry.id();
    }

    boolean isAttemptOpen() {
        return attemptStartedAt != 0;
    }

    /** Whether it is the {@code attempt}th attempt that is open. */
    boolean isUnderWay(int attempt) {
        return isAttemptOpen() && entry.attempts() == attempt;
    }

    /** Where the message stands when it is not free to be dealt with. */
    Receipt receipt() {
        if (entry.state() instanceof EmailOutcome outcome) {
            return new Receipt.Known(id(), outcome);
        }
        return new Receipt.UnderWay(id(), entry.attempts(), Instant.ofEpochMilli(attemptStartedAt));
    }

    private static Envelope envelope(Record row) {
        return new Envelope(
                row.get(EMAIL.RECIPIENT), row.get(EMAIL.EXTENSION), row.get(EMAIL.SENDER), row.get(EMAIL.SOURCE));
    }

    private static EmailState state(Record row) {
        return switch (Kind.valueOf(row.get(EMAIL.STATE))) {
            case WAITING -> new EmailState.Waiting(row.get(EMAIL.REASON));
            case TICKET -> new EmailOutcome.TicketOpened(ticket(row));
            case COMMENT -> new EmailOutcome.CommentAdded(ticket(row));
            case IGNORED -> new EmailOutcome.Ignored(row.get(EMAIL.REASON));
            case QUARANTINED -> new EmailOutcome.Quarantined(row.get(EMAIL.REASON));
            case HELD -> new EmailOutcome.Held(row.get(EMAIL.REASON));
        };
    }

    private static TicketKey ticket(Record row) {
        return new TicketKey(new BranchKey(row.get(BRANCH.KEY)), row.get(TICKET.NUMBER));
    }
}
