package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Person.PERSON;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Assignee.Agent;
import io.deskgate.core.ticket.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertQuery;
import org.jooq.Record;
import org.jooq.UpdateQuery;

/** Who writes to the desk. An address keeps its first spelling, and the first name for messages that give none. */
record People(DSLContext db) {
    /** The number of this person, who may be new. */
    long idOf(Person person) {
        EmailAddress mailbox = person.mailbox();
        return insert(mailbox).orElseGet(() -> named(mailbox).get(PERSON.ID));
    }

    /** The same for who wrote to us himself: then his address works, as far as we know. */
    long idOfReached(Person person) {
        EmailAddress mailbox = person.mailbox();
        return insert(mailbox).orElseGet(() -> reached(named(mailbox)));
    }

    /** The number of whoever takes care; null, as the column has it, for nobody. */
    Long idOf(Assignee assignee) {
        return assignee instanceof Agent agent ? Long.valueOf(idOf(agent.person())) : null;
    }

    /** Who has this number; null, as the column has it, is nobody. */
    Assignee assignee(Long id) {
        if (id == null) {
            return Assignee.NOBODY;
        }
        Record row = Jooq.select(db, List.of(PERSON.ADDRESS, PERSON.NAME), PERSON, PERSON.ID.eq(id))
                .fetchSingle();
        return Assignee.agent(person(row));
    }

    /** A person from a row that has address and name, called as one message did if it gave a name. */
    static Person person(Record row, Field<String> nameGiven) {
        String name = row.get(nameGiven);
        return name.isEmpty() ? person(row) : new Person(new EmailAddress(row.get(PERSON.ADDRESS), name));
    }

    /** A person from a row that has address and name. */
    static Person person(Record row) {
        return new Person(new EmailAddress(row.get(PERSON.ADDRESS), row.get(PERSON.NAME)));
    }

    private Optional<Long> insert(EmailAddress mailbox) {
        // Stripped first, so that cutting cannot leave nothing but blanks.
        String address = TextGate.ADDRESS.pass(mailbox.address().strip());
        InsertQuery<Record> row = Jooq.insertUnlessThere(db, PERSON);
        row.addValue(PERSON.ADDRESS_KEY, key(mailbox));
        row.addValue(PERSON.ADDRESS, address);
        row.addValue(PERSON.NAME, name(mailbox));
        return Jooq.returning(row, PERSON.ID).map(stored -> stored.get(PERSON.ID));
    }

    /** The number of the person with this address. */
    Optional<Long> find(EmailAddress mailbox) {
        return Jooq.select(db, List.of(PERSON.ID), PERSON, PERSON.ADDRESS_KEY.eq(key(mailbox)))
                .fetchOptional(PERSON.ID);
    }

    /** Who is known already, by the name given now when there was none before. */
    private Record named(EmailAddress mailbox) {
        List<Field<?>> fields = List.of(PERSON.ID, PERSON.NAME, PERSON.UNDELIVERABLE_SINCE);
        Record row = Jooq.select(db, fields, PERSON, PERSON.ADDRESS_KEY.eq(key(mailbox)))
                .fetchSingle();
        if (row.get(PERSON.NAME).isEmpty() && !mailbox.name().isEmpty()) {
            UpdateQuery<Record> nameless = db.updateQuery(PERSON);
            nameless.addValue(PERSON.NAME, name(mailbox));
            nameless.addConditions(PERSON.ID.eq(row.get(PERSON.ID)));
            nameless.execute();
        }
        return row;
    }

    private long reached(Record row) {
        long id = row.get(PERSON.ID);
        if (row.get(PERSON.UNDELIVERABLE_SINCE) != 0) {
            UpdateQuery<Record> reachable = db.updateQuery(PERSON);
            reachable.addValue(PERSON.UNDELIVERABLE_SINCE, 0L);
            reachable.addValue(PERSON.UNDELIVERABLE_REASON, "");
            reachable.addConditions(PERSON.ID.eq(id));
            reachable.execute();
        }
        return id;
    }

    /** By which an address is found, in whatever case it is written. */
    static String key(String address) {
        return IndexKey.readable(TextGate.BODY.pass(address.strip().toLowerCase(Locale.ROOT)));
    }

    static String key(EmailAddress mailbox) {
        return key(mailbox.address());
    }

    private static String name(EmailAddress mailbox) {
        return TextGate.LINE.pass(mailbox.name());
    }
}
