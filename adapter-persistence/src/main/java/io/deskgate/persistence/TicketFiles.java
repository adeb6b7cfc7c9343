package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Attachment.ATTACHMENT;
import static io.deskgate.persistence.schema.tables.AttachmentChunk.ATTACHMENT_CHUNK;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Content;
import io.deskgate.core.ticket.StoredAttachment;
import io.deskgate.core.ticket.TicketId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SelectQuery;

/** The files of one ticket. Those of its first message belong to comment 0. */
record TicketFiles(DSLContext db, TicketId ticket) {
    private static final Wording LAST = new Wording(List.of(ATTACHMENT.NUMBER)) {
        @Override
        public Query query(DSLContext db) {
            SelectQuery<Record> newestFirst = Jooq.select(db, columns(), ATTACHMENT, ATTACHMENT.TICKET_ID.eq(0L));
            newestFirst.addOrderBy(ATTACHMENT.NUMBER.desc());
            newestFirst.addLimit(1);
            return newestFirst;
        }
    };

    /** Stores those that came with the first message. */
    void addFirst(List<Attachment> files) {
        add(0, 0, files);
    }

    /** Stores them behind those the ticket has. Whoever calls holds the ticket's row. */
    void add(long comment, List<Attachment> files) {
        if (!files.isEmpty()) {
            add(lastNumber(), comment, files);
        }
    }

    private void add(int last, long comment, List<Attachment> files) {
        int number = last;
        for (Attachment file : files) {
            number++;
            insert(number, comment, file);
            insertChunks(number, file);
        }
    }

    /** All of them by comment, in the order of arrival. */
    Map<Long, List<StoredAttachment>> byComment() {
        return db.select(
                        ATTACHMENT.NUMBER,
                        ATTACHMENT.COMMENT_ID,
                        ATTACHMENT.NAME,
                        ATTACHMENT.MEDIA_TYPE,
                        ATTACHMENT.SIZE,
                        ATTACHMENT.SHA256,
                        ATTACHMENT.IS_INLINE,
                        ATTACHMENT.CONTENT_ID)
                .from(ATTACHMENT)
                .where(ATTACHMENT.TICKET_ID.eq(ticket.value()))
                .orderBy(ATTACHMENT.NUMBER)
                .fetchGroups(row -> row.get(ATTACHMENT.COMMENT_ID), TicketFiles::stored);
    }

    /** The bytes of one file. */
    Optional<Content> content(int number) {
        boolean exists = db.fetchExists(
                ATTACHMENT, ATTACHMENT.TICKET_ID.eq(ticket.value()).and(ATTACHMENT.NUMBER.eq(number)));
        return exists ? Optional.of(Chunks.join(position -> chunk(number, position))) : Optional.empty();
    }

    private int lastNumber() {
        Together.arrive(db);
        return LAST.one(db, ticket.value(), 1)
                .map(row -> row.get(ATTACHMENT.NUMBER))
                .orElse(0);
    }

    private void insert(int number, long comment, Attachment file) {
        Row row = new Row(db, ATTACHMENT);
        row.set(ATTACHMENT.TICKET_ID, ticket.value());
        row.set(ATTACHMENT.NUMBER, number);
        row.set(ATTACHMENT.COMMENT_ID, comment);
        row.set(ATTACHMENT.NAME, TextGate.LINE.pass(file.name()));
        row.set(ATTACHMENT.MEDIA_TYPE, TextGate.LINE.pass(file.mediaType()));
        row.set(ATTACHMENT.SIZE, file.size());
        row.set(ATTACHMENT.SHA256, file.sha256());
        row.set(ATTACHMENT.IS_INLINE, file.inline());
        row.set(ATTACHMENT.CONTENT_ID, TextGate.LINE.pass(file.contentId()));
        row.insertLater();
    }

    private void insertChunks(int number, Attachment file) {
        Chunks.cut(file.content().open(), "attachment " + number, (position, chunk) -> insert(number, position, chunk));
    }

    private void insert(int number, int position, byte[] chunk) {
        Row row = new Row(db, ATTACHMENT_CHUNK);
        row.set(ATTACHMENT_CHUNK.TICKET_ID, ticket.value());
        row.set(ATTACHMENT_CHUNK.NUMBER, number);
        row.set(ATTACHMENT_CHUNK.POSITION, position);
        row.set(ATTACHMENT_CHUNK.BYTES, chunk);
        row.insertLater();
    }

    private Optional<byte[]> chunk(int number, int position) {
        return db.select(ATTACHMENT_CHUNK.BYTES)
                .from(ATTACHMENT_CHUNK)
                .where(
                        ATTACHMENT_CHUNK.TICKET_ID.eq(ticket.value()),
                        ATTACHMENT_CHUNK.NUMBER.eq(number),
                        ATTACHMENT_CHUNK.POSITION.eq(position))
                .fetchOptional(ATTACHMENT_CHUNK.BYTES);
    }

    private static StoredAttachment stored(Record row) {
        return new StoredAttachment(
                row.get(ATTACHMENT.NUMBER),
                row.get(ATTACHMENT.NAME),
                row.get(ATTACHMENT.MEDIA_TYPE),
                row.get(ATTACHMENT.SIZE),
                row.get(ATTACHMENT.SHA256),
                row.get(ATTACHMENT.IS_INLINE),
                row.get(ATTACHMENT.CONTENT_ID));
    }
}
