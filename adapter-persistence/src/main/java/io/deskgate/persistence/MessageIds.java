package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.MessageId.MESSAGE_ID;

import io.deskgate.core.email.MessageId;
import io.deskgate.core.ticket.TicketId;
import org.jooq.DSLContext;

/** Which ticket the answers to a message belong to. */
record MessageIds(DSLContext db) {
    /** Makes a message lead to a ticket, unless it leads to one already. */
    void remember(MessageId id, TicketId ticket) {
        db.insertInto(MESSAGE_ID, MESSAGE_ID.KEY_HASH, MESSAGE_ID.VALUE, MESSAGE_ID.TICKET_ID)
                .values(IndexKey.hash(id.value()), TextGate.MESSAGE_ID.pass(id.value()), ticket.value())
                .onConflictDoNothing()
                .execute();
    }
}
