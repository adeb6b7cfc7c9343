package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.EmailChunk.EMAIL_CHUNK;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.RawEmail;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.InsertQuery;
import org.jooq.Record;

/** The bytes of messages. */
record RawChunks(DSLContext db, EmailId email) {
    void store(RawEmail raw) {
        Chunks.cut(raw.open(), "the message", this::store);
    }

    private void store(int position, byte[] chunk) {
        InsertQuery<Record> row = db.insertQuery(EMAIL_CHUNK);
        row.addValue(EMAIL_CHUNK.EMAIL_ID, email.value());
        row.addValue(EMAIL_CHUNK.POSITION, position);
        row.addValue(EMAIL_CHUNK.BYTES, chunk);
        row.execute();
    }

    Content load() {
        return Chunks.join(this::chunk);
    }

    private Optional<byte[]> chunk(int position) {
        return db.select(EMAIL_CHUNK.BYTES)
                .from(EMAIL_CHUNK)
                .where(EMAIL_CHUNK.EMAIL_ID.eq(email.value()), EMAIL_CHUNK.POSITION.eq(position))
                .fetchOptional(EMAIL_CHUNK.BYTES);
    }
}
