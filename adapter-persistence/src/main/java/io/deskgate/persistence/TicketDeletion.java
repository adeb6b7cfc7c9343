package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Attachment.ATTACHMENT;
import static io.deskgate.persistence.schema.tables.AttachmentChunk.ATTACHMENT_CHUNK;
import static io.deskgate.persistence.schema.tables.Comment.COMMENT;
import static io.deskgate.persistence.schema.tables.Email.EMAIL;
import static io.deskgate.persistence.schema.tables.FormerKey.FORMER_KEY;
import static io.deskgate.persistence.schema.tables.MessageId.MESSAGE_ID;
import static io.deskgate.persistence.schema.tables.Reopening.REOPENING;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;
import static io.deskgate.persistence.schema.tables.Watcher.WATCHER;

import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.TicketId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;

/** Deletes tickets with all that belongs to them. Their messages stay in the ledger. */
record TicketDeletion(DSLContext db, SearchTable search) {
    void deleteAllOf(Branch branch) {
        Select<Record1<Long>> tickets = db.select(TICKET.ID)
                .from(TICKET)
                .where(TICKET.BRANCH_ID.eq(branch.id().value()));
        List<Long> ids = tickets.fetch(TICKET.ID);
        ids.forEach(id -> new SearchIndex(db, search).forget(new TicketId(id)));
        delete(ATTACHMENT_CHUNK, ATTACHMENT_CHUNK.TICKET_ID, tickets);
        delete(ATTACHMENT, ATTACHMENT.TICKET_ID, tickets);
        delete(COMMENT, COMMENT.TICKET_ID, tickets);
        delete(MESSAGE_ID, MESSAGE_ID.TICKET_ID, tickets);
        delete(FORMER_KEY, FORMER_KEY.TICKET_ID, tickets);
        delete(WATCHER, WATCHER.TICKET_ID, tickets);
        delete(REOPENING, REOPENING.TICKET_ID, tickets);
        unmerge(tickets);
        db.update(TICKET)
                .set(TICKET.FOLLOWS, 0L)
                .where(TICKET.FOLLOWS.in(tickets))
                .execute();
        ignoreMessages(branch, tickets);
        db.deleteFrom(TICKET).where(TICKET.BRANCH_ID.eq(branch.id().value())).execute();
    }

    /** Answers to a ticket that was merged into one of these belong to itself again. */
    private void unmerge(Select<Record1<Long>> tickets) {
        db.update(TICKET)
                .set(TICKET.MERGED_INTO, 0L)
                .where(TICKET.MERGED_INTO.in(tickets))
                .execute();
    }

    private void ignoreMessages(Branch branch, Select<Record1<Long>> tickets) {
        db.update(EMAIL)
                .set(EMAIL.STATE, Kind.IGNORED.name())
                .set(EMAIL.REASON, "its ticket was deleted together with branch " + branch.key())
                .set(EMAIL.TICKET_ID, 0L)
                .where(EMAIL.TICKET_ID.in(tickets))
                .execute();
    }

    private void delete(Table<?> table, TableField<?, Long> ticket, Select<Record1<Long>> tickets) {
        db.deleteFrom(table).where(ticket.in(tickets)).execute();
    }
}
