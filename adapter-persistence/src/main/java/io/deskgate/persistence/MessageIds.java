package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.MessageId.MESSAGE_ID;

import io.deskgate.core.email.MessageId;
import io.deskgate.core.ticket.TicketId;
import org.jooq.DSLContext;

/** Which ticket the answers to a message belong to. */
record MessageIds(DSLContext db) {
    /** Makes a message lead to a ticket, unless it leads to one already. */
    void remember(MessageId id, TicketId ticket) {
        Row row = new Row(db, MESSAGE_ID);
        row.set(MESSAGE_ID.KEY_HASH, IndexKey.hash(id.value()));
        row.set(MESSAGE_ID.VALUE, TextGate.MESSAGE_ID.pass(id.value()));
        row.set(MESSAGE_ID.TICKET_ID, ticket.value());
        row.insertLaterUnlessThere();
    }
}
