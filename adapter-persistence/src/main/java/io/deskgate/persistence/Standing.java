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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SelectQuery;
import org.jooq.impl.DSL;

/** Where one ticket stands, for a message of {@code sender}. */
record Standing(DSLContext db, EmailAddress sender, Instant lately) {
    private static final Field<Integer> REOPENED = DSL.field(DSL.name("reopened"), Integer.class);
    private static final Field<Boolean> TAKES_PART = DSL.field(DSL.name("takes_part"), Boolean.class);
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
    private static final List<Field<?>> ALL_FIELDS = with(FIELDS, TAKES_PART, REOPENED);

    /** Asked with the ticket and the key of the sender, as reporter and as watcher; then the ticket, since when, the ticket. */
    private static final Wording STANDING = new Wording(ALL_FIELDS) {
        @Override
        public Query query(DSLContext db) {
            SelectQuery<Record> query = Jooq.select(db, FIELDS, TICKET, TICKET.ID.eq(0L));
            query.addSelect(DSL.field(DSL.exists(reportedBy(db)).or(DSL.exists(watchedBy(db))))
                    .as(TAKES_PART.getName()));
            query.addSelect(reopenings(db).asField(REOPENED.getName()));
            query.addJoin(BRANCH, BRANCH.ID.eq(TICKET.BRANCH_ID));
            query.addJoin(PERSON, PERSON.ID.eq(TICKET.REPORTER_ID));
            return query;
        }
    };

    Optional<TicketStanding> of(TicketId ticket) {
        long id = ticket.value();
        String key = People.key(sender);
        return STANDING.one(db, id, id, key, id, id, key, id, TextGate.millis(lately), id)
                .map(Standing::standing);
    }

    /** The sender as reporter of this ticket or of one that was merged into it. */
    private static SelectQuery<Record> reportedBy(DSLContext db) {
        SelectQuery<Record> query =
                Jooq.select(db, List.of(ONE.ID), ONE, either(ONE).and(REPORTER.ADDRESS_KEY.eq("")));
        // Added nothing to, so that no database looks through all tickets of a reporter: he may have as many as the
        // desk.
        query.addJoin(REPORTER, REPORTER.ID.eq(ONE.REPORTER_ID.add(DSL.inline(0))));
        return query;
    }

    /** The same as a watcher. */
    private static SelectQuery<Record> watchedBy(DSLContext db) {
        SelectQuery<Record> query =
                Jooq.select(db, List.of(WATCHED.ID), WATCHED, either(WATCHED).and(WATCHING.ADDRESS_KEY.eq("")));
        query.addJoin(WATCHER, WATCHER.TICKET_ID.eq(WATCHED.ID));
        query.addJoin(WATCHING, WATCHING.ID.eq(WATCHER.PERSON_ID));
        return query;
    }

    private static Condition either(Ticket one) {
        return one.ID.eq(0L).or(one.MERGED_INTO.eq(0L));
    }

    private static SelectQuery<Record> reopenings(DSLContext db) {
        Condition wanted = REOPENING.TICKET_ID.eq(0L).and(REOPENING.REOPENED_AT.ge(0L));
        return Jooq.select(db, List.of(DSL.count()), REOPENING, wanted);
    }

    private static TicketStanding standing(Found row) {
        long closed = row.get(TICKET.CLOSED_AT);
        return new TicketStanding(
                new TicketId(row.get(TICKET.ID)),
                new TicketKey(new BranchKey(row.get(BRANCH.KEY)), row.get(TICKET.NUMBER)),
                new BranchId(row.get(TICKET.BRANCH_ID)),
                Status.valueOf(row.get(TICKET.STATUS)),
                Instant.ofEpochMilli(closed == 0 ? row.get(TICKET.UPDATED_AT) : closed),
                People.person(row),
                row.get(TAKES_PART),
                row.get(REOPENED));
    }

    private static List<Field<?>> with(List<Field<?>> fields, Field<?>... more) {
        List<Field<?>> all = new ArrayList<>(fields);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
