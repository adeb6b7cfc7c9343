package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Person.PERSON;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;
import static io.deskgate.persistence.schema.tables.Watcher.WATCHER;

import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.Undelivered;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Notes to whom mail fails, of those whom a ticket concerns. */
record FailedReach(DSLContext db, TicketId ticket, long at) {
    /** A mark that is there already stays as it is. */
    void mark(List<Undelivered> undelivered) {
        Together.forgetPeople(db);
        for (Undelivered one : undelivered) {
            db.update(PERSON)
                    .set(PERSON.UNDELIVERABLE_SINCE, at)
                    .set(PERSON.UNDELIVERABLE_REASON, TextGate.LINE.pass(one.reason()))
                    .where(
                            PERSON.ADDRESS_KEY.eq(People.key(one.address())),
                            PERSON.UNDELIVERABLE_SINCE.eq(0L),
                            concerned())
                    .execute();
        }
    }

    private Condition concerned() {
        Condition here = new ParticipantRows(db, ticket).here();
        return DSL.or(
                PERSON.ID.in(DSL.select(TICKET.REPORTER_ID).from(TICKET).where(here)),
                PERSON.ID.in(DSL.select(WATCHER.PERSON_ID)
                        .from(WATCHER)
                        .join(TICKET)
                        .on(TICKET.ID.eq(WATCHER.TICKET_ID))
                        .where(here)));
    }
}
