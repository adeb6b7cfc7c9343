package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Comment.COMMENT;

import io.deskgate.core.ticket.Comment.Shown;
import io.deskgate.core.ticket.TicketId;
import java.util.Optional;
import org.jooq.DSLContext;

/** One comment of a ticket, counted from 1. */
record ShownComment(DSLContext db, TicketId ticket, int number) {
    /** Whether there was one to show so. */
    boolean show(Shown shown) {
        Optional<Long> id = number < 1 ? Optional.empty() : id();
        id.ifPresent(found -> db.update(COMMENT)
                .set(COMMENT.SHOWN_WHOLE, shown == Shown.WHOLE)
                .where(COMMENT.ID.eq(found))
                .execute());
        return id.isPresent();
    }

    private Optional<Long> id() {
        return db.select(COMMENT.ID)
                .from(COMMENT)
                .where(COMMENT.TICKET_ID.eq(ticket.value()))
                .orderBy(COMMENT.ID)
                .limit(1)
                .offset(number - 1)
                .fetchOptional(COMMENT.ID);
    }
}
