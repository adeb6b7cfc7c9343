package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Comment.COMMENT;
import static io.deskgate.persistence.schema.tables.Person.PERSON;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;
import static io.deskgate.persistence.schema.tables.Watcher.WATCHER;

import io.deskgate.core.ticket.Participant;
import io.deskgate.core.ticket.Participant.Part;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Reach;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads whom a ticket and those merged into it concern. */
record ParticipantRows(DSLContext db, TicketId ticket) {
    /** A person, and whether mail gets there. */
    static final List<Field<?>> PERSON_AND_REACH =
            List.of(PERSON.ADDRESS, PERSON.NAME, PERSON.UNDELIVERABLE_SINCE, PERSON.UNDELIVERABLE_REASON);

    private static final Field<String> NO_NAME = DSL.inline("").as("no_name");

    /** Each once, the reporter first. */
    List<Participant> all() {
        Map<String, Participant> all = new LinkedHashMap<>();
        for (Participant one : inTurn()) {
            all.putIfAbsent(one.person().mailbox().key(), one);
        }
        return List.copyOf(all.values());
    }

    private List<Participant> inTurn() {
        List<Participant> people = new ArrayList<>();
        people.addAll(ofTickets(Part.REPORTER, TICKET.REPORTER_ID, TICKET.REPORTER_NAME));
        people.addAll(ofTickets(Part.FORWARDER, TICKET.FORWARDER_ID, NO_NAME));
        people.addAll(watchers());
        people.addAll(authors());
        return people;
    }

    private List<Participant> ofTickets(Part part, Field<Long> who, Field<String> name) {
        return db.select(PERSON_AND_REACH)
                .select(name)
                .from(TICKET)
                .join(PERSON)
                .on(PERSON.ID.eq(who))
                .where(here())
                .orderBy(TICKET.MERGED_INTO.ne(0L), TICKET.ID)
                .fetch(row -> participant(row, part, name));
    }

    private List<Participant> watchers() {
        return db.select(PERSON_AND_REACH)
                .select(NO_NAME)
                .from(WATCHER)
                .join(TICKET)
                .on(TICKET.ID.eq(WATCHER.TICKET_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(WATCHER.PERSON_ID))
                .where(here())
                .orderBy(PERSON.ADDRESS_KEY)
                .fetch(row -> participant(row, Part.WATCHER, NO_NAME));
    }

    private List<Participant> authors() {
        Condition certain = COMMENT.DOUBT.eq("").and(COMMENT.VOICE.ne(Voice.Kind.MACHINE.name()));
        Field<String> name = COMMENT.AUTHOR_NAME;
        return db.select(PERSON_AND_REACH)
                .select(name)
                .from(COMMENT)
                .join(PERSON)
                .on(PERSON.ID.eq(COMMENT.AUTHOR_ID))
                .where(COMMENT.TICKET_ID.eq(ticket.value()), certain)
                .orderBy(COMMENT.ID)
                .fetch(row -> participant(row, Part.AUTHOR, name));
    }

    /** This ticket and those that were merged into it. */
    Condition here() {
        return TICKET.ID.eq(ticket.value()).or(TICKET.MERGED_INTO.eq(ticket.value()));
    }

    private static Participant participant(Record row, Part part, Field<String> name) {
        Person person = People.person(row, name);
        return new Participant(person, part, reach(row));
    }

    static Reach reach(Record row) {
        long since = row.get(PERSON.UNDELIVERABLE_SINCE);
        return since == 0
                ? Reach.ASSUMED
                : new Reach.Failing(Instant.ofEpochMilli(since), row.get(PERSON.UNDELIVERABLE_REASON));
    }
}
