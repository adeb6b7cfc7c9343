package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.MessageId.MESSAGE_ID;

import io.deskgate.core.email.MessageId;
import io.deskgate.core.ticket.TicketId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

/** Which ticket the answers to a message belong to. */
record MessageIds(DSLContext db) {
    /** The most ids one message is looked up by; no honest conversation names more. */
    private static final int MAX_IDS = 1_000;

    /** Makes a message lead to a ticket, unless it leads to one already. */
    void remember(MessageId id, TicketId ticket) {
        db.insertInto(MESSAGE_ID, MESSAGE_ID.KEY_HASH, MESSAGE_ID.VALUE, MESSAGE_ID.TICKET_ID)
                .values(IndexKey.hash(id.value()), TextGate.MESSAGE_ID.pass(id.value()), ticket.value())
                .onConflictDoNothing()
                .execute();
    }

    Optional<TicketId> find(List<MessageId> ids) {
        List<String> keys =
                ids.stream().limit(MAX_IDS).map(id -> IndexKey.hash(id.value())).toList();
        Map<String, Long> tickets = Jooq.select(
                        db,
                        List.of(MESSAGE_ID.KEY_HASH, MESSAGE_ID.TICKET_ID),
                        MESSAGE_ID,
                        MESSAGE_ID.KEY_HASH.in(keys))
                .fetchMap(MESSAGE_ID.KEY_HASH, MESSAGE_ID.TICKET_ID);
        return keys.stream()
                .map(tickets::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(TicketId::new);
    }
}
