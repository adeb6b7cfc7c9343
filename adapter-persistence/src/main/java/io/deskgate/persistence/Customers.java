package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Person.PERSON;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.ticket.Customer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** Those who reported tickets. */
record Customers(DSLContext db, SearchTable search) {
    private static final Field<Integer> TICKETS = DSL.field(
                    DSL.selectCount().from(TICKET).where(TICKET.REPORTER_ID.eq(PERSON.ID)))
            .as("tickets");

    List<Customer> list(String part, int limit) {
        Condition meant = part.isEmpty()
                ? DSL.noCondition()
                : PERSON.ADDRESS_KEY.contains(part.toLowerCase(Locale.ROOT)).or(search.contains(PERSON.NAME, part));
        return select(meant).orderBy(PERSON.ID.desc()).limit(limit).fetch(Customers::customer);
    }

    Optional<Customer> find(String address) {
        return select(PERSON.ADDRESS_KEY.eq(People.key(address))).fetchOptional(Customers::customer);
    }

    private SelectConditionStep<Record> select(Condition meant) {
        Condition reportedSomething = DSL.exists(DSL.selectOne().from(TICKET).where(TICKET.REPORTER_ID.eq(PERSON.ID)));
        return db.select(ParticipantRows.PERSON_AND_REACH)
                .select(TICKETS)
                .from(PERSON)
                .where(meant, reportedSomething);
    }

    private static Customer customer(Record row) {
        return new Customer(People.person(row), row.get(TICKETS), ParticipantRows.reach(row));
    }
}
