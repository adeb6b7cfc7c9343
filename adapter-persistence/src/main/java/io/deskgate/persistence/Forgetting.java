package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Email.EMAIL;
import static io.deskgate.persistence.schema.tables.EmailChunk.EMAIL_CHUNK;

import io.deskgate.core.port.LedgerFilter.Kind;
import java.util.List;
import org.jooq.DSLContext;

/** Deletes the bytes of old messages that have ended; what became of them stays. */
record Forgetting(DSLContext db, long receivedBefore, long now) {
    /** So many at once, for the mail that comes in meanwhile must not wait. */
    static final int MOST_AT_ONCE = 100;

    private static final List<String> ENDED = List.of(Kind.TICKET.name(), Kind.COMMENT.name(), Kind.IGNORED.name());

    /** How many were forgotten; fewer than {@link #MOST_AT_ONCE} when no more are left. */
    int some() {
        List<Long> ids = db.select(EMAIL.ID)
                .from(EMAIL)
                .where(EMAIL.FORGOTTEN_AT.eq(0L), EMAIL.RECEIVED_AT.lt(receivedBefore), EMAIL.STATE.in(ENDED))
                .orderBy(EMAIL.RECEIVED_AT)
                .limit(MOST_AT_ONCE)
                .fetch(EMAIL.ID);
        db.deleteFrom(EMAIL_CHUNK).where(EMAIL_CHUNK.EMAIL_ID.in(ids)).execute();
        db.update(EMAIL).set(EMAIL.FORGOTTEN_AT, now).where(EMAIL.ID.in(ids)).execute();
        return ids.size();
    }
}
