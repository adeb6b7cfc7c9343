package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.EmailChunk.EMAIL_CHUNK;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.RawEmail;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;

/** The bytes of messages. */
record RawChunks(DSLContext db, EmailId email) {
    private static final List<Field<?>> COLUMNS =
            List.of(EMAIL_CHUNK.EMAIL_ID, EMAIL_CHUNK.POSITION, EMAIL_CHUNK.BYTES);

    void store(RawEmail raw) {
        Chunks.cut(raw.open(), "the message", this::store);
    }

    private void store(int position, byte[] chunk) {
        Pieces.put(db, EMAIL_CHUNK, COLUMNS, email.value(), position, chunk);
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
