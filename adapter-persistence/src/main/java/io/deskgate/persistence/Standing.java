package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Branch.BRANCH;
import static io.deskgate.persistence.schema.tables.Person.PERSON;
import static io.deskgate.persistence.schema.tables.Reopening.REOPENING;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;
import static io.deskgate.persistence.schema.tables.Watcher.WATCHER;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketStanding;
import io.deskgate.persistence.schema.tables.Person;
import io.deskgate.persistence.schema.tables.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectQuery;
import org.jooq.impl.DSL;

/** Where one ticket stands, for a message of {@code sender}. */
record Standing(DSLContext db, EmailAddress sender, Instant lately) {
    private static final String REOPENED = "reopened";
    private static final String TAKES_PART = "takes_part";
    private static final Ticket ONE = TICKET.as("one");
    private static final Person REPORTER = PERSON.as("reporter");
    private static final Ticket WATCHED = TICKET.as("watched");
    private static final Person WATCHING = PERSON.as("person_watching");
    private static final List<Field<?>> FIELDS = List.of(
            TICKET.ID,
            TICKET.BRANCH_ID,
            BRANCH.KEY,
            TICKET.NUMBER,
            TICKET.STATUS,
            TICKET.CLOSED_AT,
            TICKET.UPDATED_AT,
            PERSON.ADDRESS,
            PERSON.NAME);

    Optional<TicketStanding> of(TicketId ticket) {
        SelectQuery<Record> query = Jooq.select(db, FIELDS, TICKET, TICKET.ID.eq(ticket.value()));
        query.addSelect(DSL.field(DSL.exists(reportedBy(ticket)).or(DSL.exists(watchedBy(ticket))))
                .as(TAKES_PART));
        query.addSelect(reopeningsOf(ticket).asField(REOPENED));
        query.addJoin(BRANCH, BRANCH.ID.eq(TICKET.BRANCH_ID));
        query.addJoin(PERSON, PERSON.ID.eq(TICKET.REPORTER_ID));
        Record row = query.fetchOne();
        return row == null ? Optional.empty() : Optional.of(standing(row));
    }

    /** The sender as reporter of this ticket or of one that was merged into it. */
    private SelectQuery<Record> reportedBy(TicketId ticket) {
        SelectQuery<Record> query = Jooq.select(
                db, List.of(ONE.ID), ONE, either(ONE, ticket).and(REPORTER.ADDRESS_KEY.eq(People.key(sender))));
        // Added nothing to, so that no database looks through all tickets of a reporter: he may have as many as the
        // desk.
        query.addJoin(REPORTER, REPORTER.ID.eq(ONE.REPORTER_ID.add(0)));
        return query;
    }

    /** The same as a watcher. */
    private SelectQuery<Record> watchedBy(TicketId ticket) {
        SelectQuery<Record> query = Jooq.select(
                db,
                List.of(WATCHED.ID),
                WATCHED,
                either(WATCHED, ticket).and(WATCHING.ADDRESS_KEY.eq(People.key(sender))));
        query.addJoin(WATCHER, WATCHER.TICKET_ID.eq(WATCHED.ID));
        query.addJoin(WATCHING, WATCHING.ID.eq(WATCHER.PERSON_ID));
        return query;
    }

    private static Condition either(Ticket one, TicketId ticket) {
        return one.ID.eq(ticket.value()).or(one.MERGED_INTO.eq(ticket.value()));
    }

    private SelectQuery<Record> reopeningsOf(TicketId ticket) {
        Condition wanted =
                REOPENING.TICKET_ID.eq(ticket.value()).and(REOPENING.REOPENED_AT.ge(TextGate.millis(lately)));
        return Jooq.select(db, List.of(DSL.count()), REOPENING, wanted);
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
                row.get(TAKES_PART, Boolean.class),
                row.get(REOPENED, Integer.class));
    }
}
