package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.Person.PERSON;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketStanding;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Where one ticket stands, for a message of {@code sender}. */
record Standing(DSLContext db, EmailAddress sender) {
    Optional<TicketStanding> of(TicketId ticket) {
        return db.select(
                        TICKET.ID,
                        TICKET.BRANCH_ID,
                        BRANCH.KEY,
                        TICKET.NUMBER,
                        TICKET.STATUS,
                        TICKET.CLOSED_AT,
                        TICKET.UPDATED_AT,
                        PERSON.ADDRESS,
                        PERSON.NAME,
                        DSL.field(takesPart(ticket)).as("takes_part"))
                .from(TICKET)
                .join(BRANCH)
                .on(BRANCH.ID.eq(TICKET.BRANCH_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(TICKET.REPORTER_ID))
                .where(TICKET.ID.eq(ticket.value()))
                .fetchOptional(this::standing);
    }

    private Condition takesPart(TicketId ticket) {
        var one = TICKET.as("one");
        var reporter = PERSON.as("reporter");
        return DSL.exists(db.selectOne()
                .from(one)
                .join(reporter)
                .on(reporter.ID.eq(one.REPORTER_ID))
                .where(
                        one.ID.eq(ticket.value()).or(one.MERGED_INTO.eq(ticket.value())),
                        reporter.ADDRESS_KEY.eq(People.key(sender))));
    }

    private TicketStanding standing(Record row) {
        long closed = row.get(TICKET.CLOSED_AT);
        return new TicketStanding(
                new TicketId(row.get(TICKET.ID)),
                new TicketKey(new BranchKey(row.get(BRANCH.KEY)), row.get(TICKET.NUMBER)),
                new BranchId(row.get(TICKET.BRANCH_ID)),
                Status.valueOf(row.get(TICKET.STATUS)),
                Instant.ofEpochMilli(closed == 0 ? row.get(TICKET.UPDATED_AT) : closed),
                People.person(row),
                row.get("takes_part", Boolean.class),
                0);
    }
}
