package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.EmailChunk.EMAIL_CHUNK;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.PermanentFailure;
import java.util.Optional;
import org.jooq.DSLContext;

/** The bytes of messages. */
record RawChunks(DSLContext db, EmailId email) {
    void store(RawEmail raw) {
        Chunks.cut(raw.open(), "the message", this::store);
    }

    private void store(int position, byte[] chunk) {
        Row row = new Row(db, EMAIL_CHUNK);
        row.set(EMAIL_CHUNK.EMAIL_ID, email.value());
        row.set(EMAIL_CHUNK.POSITION, position);
        row.set(EMAIL_CHUNK.BYTES, chunk);
        row.insertLater();
    }

    /** What there is of them. */
    Content load() {
        return Chunks.join(this::chunk);
    }

    /**
     * All of them; empty when they were deleted this very moment.
     *
     * @throws PermanentFailure when some are missing
     */
    Optional<Content> loadWhole() {
        long size = new EmailRows(db).existing(email).entry().size();
        Content content = load();
        if (content.size() == size) {
            return Optional.of(content);
        }
        content.close();
        if (!new EmailRows(db).isKept(email)) {
            return Optional.empty();
        }
        String text = "message " + email + " has " + content.size() + " of " + size + " bytes: see deskgate verify";
        throw new PermanentFailure(text, new IllegalStateException(text));
    }

    private Optional<byte[]> chunk(int position) {
        return db.select(EMAIL_CHUNK.BYTES)
                .from(EMAIL_CHUNK)
                .where(EMAIL_CHUNK.EMAIL_ID.eq(email.value()), EMAIL_CHUNK.POSITION.eq(position))
                .fetchOptional(EMAIL_CHUNK.BYTES);
    }
}
