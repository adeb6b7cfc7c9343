package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketId;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Two tickets becoming one, inside one transaction. */
record TicketMerge(DSLContext db, TicketId ticket, TicketId into) {
    void merge(Instant at) {
        long before = mergedInto(ticket);
        long target = targetOf(into);
        if (before != 0 && before == target) {
            return;
        }
        if (before != 0 || target == ticket.value()) {
            String text = "ticket " + ticket.value() + " and ticket " + into.value() + " cannot become one any more";
            throw new PermanentFailure(text, new IllegalArgumentException(text));
        }
        db.update(TICKET)
                .set(TICKET.MERGED_INTO, target)
                .where(TICKET.MERGED_INTO.eq(ticket.value()))
                .execute();
        close(target, TextGate.millis(at));
    }

    private void close(long target, long at) {
        db.update(TICKET)
                .set(TICKET.MERGED_INTO, target)
                .set(TICKET.STATUS, Status.CLOSED.name())
                .set(TICKET.CLOSED_AT, at)
                .set(TICKET.UPDATED_AT, DSL.greatest(TICKET.UPDATED_AT, DSL.val(at)))
                .where(TICKET.ID.eq(ticket.value()))
                .execute();
    }

    /** Holds the end of the way too, or somebody could lead it on without our ticket. */
    private long targetOf(TicketId id) {
        long merged = mergedInto(id);
        return merged == 0 ? id.value() : targetOf(new TicketId(merged));
    }

    /** Holds the row, so that two who merge at once take turns. */
    private long mergedInto(TicketId id) {
        return db.update(TICKET)
                .set(TICKET.MERGED_INTO, TICKET.MERGED_INTO)
                .where(TICKET.ID.eq(id.value()))
                .returningResult(TICKET.MERGED_INTO)
                .fetchOptional()
                .orElseThrow(() -> EmailRows.missing("ticket " + id.value()))
                .value1();
    }
}
