package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Person.PERSON;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Assignee.Agent;
import io.deskgate.core.ticket.Person;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;

/** Who writes to the desk. An address keeps its first spelling, and the first name for messages that give none. */
record People(DSLContext db) {
    private static final List<Field<?>> FIELDS = List.of(PERSON.ID, PERSON.NAME, PERSON.UNDELIVERABLE_SINCE);
    private static final Wording KNOWN = new Wording(FIELDS) {
        @Override
        public Query query(DSLContext db) {
            return Jooq.select(db, columns(), PERSON, PERSON.ADDRESS_KEY.eq(""));
        }
    };

    /** The number of this person, who may be new. */
    long idOf(Person person) {
        return row(person.mailbox()).get(PERSON.ID);
    }

    /** The same for who wrote to us himself: then his address works, as far as we know. */
    long idOfReached(Person person) {
        return reached(row(person.mailbox()));
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
        return name.isEmpty() ? person(row) : person(row.get(PERSON.ADDRESS), name);
    }

    /** The same from a row that was asked for. */
    static Person person(Found row) {
        return person(row.get(PERSON.ADDRESS), row.get(PERSON.NAME));
    }

    /** A person from a row that has address and name. */
    static Person person(Record row) {
        return person(row.get(PERSON.ADDRESS), row.get(PERSON.NAME));
    }

    private static Person person(String address, String name) {
        return new Person(new EmailAddress(address, name));
    }

    // Most are known, so they are asked for first. Two may write for the first time at once.
    private Found row(EmailAddress mailbox) {
        Optional<Found> known = known(mailbox);
        if (known.isEmpty()) {
            known = insert(mailbox);
        }
        return named(known.isPresent() ? known.get() : known(mailbox).orElseThrow(), mailbox);
    }

    private Optional<Found> known(EmailAddress mailbox) {
        String key = key(mailbox);
        Optional<Together> together = Together.of(db);
        return together.isPresent() ? remembered(key, together.get().people()) : KNOWN.one(db, key);
    }

    private Optional<Found> remembered(String key, Map<String, Found> people) {
        if (!people.containsKey(key)) {
            KNOWN.one(db, key).ifPresent(row -> people.put(key, row));
        }
        return Optional.ofNullable(people.get(key));
    }

    private Optional<Found> insert(EmailAddress mailbox) {
        // Stripped first, so that cutting cannot leave nothing but blanks.
        String address = TextGate.ADDRESS.pass(mailbox.address().strip());
        Row row = new Row(db, PERSON);
        row.set(PERSON.ADDRESS_KEY, key(mailbox));
        row.set(PERSON.ADDRESS, address);
        row.set(PERSON.NAME, name(mailbox));
        return row.insertUnlessThere(FIELDS);
    }

    /** The number of the person with this address. */
    Optional<Long> find(EmailAddress mailbox) {
        return known(mailbox).map(row -> row.get(PERSON.ID));
    }

    /** The same row; the name given now is kept when there was none before. */
    private Found named(Found row, EmailAddress mailbox) {
        if (row.get(PERSON.NAME).isEmpty() && !mailbox.name().isEmpty()) {
            Row nameless = new Row(db, PERSON);
            nameless.set(PERSON.NAME, name(mailbox));
            nameless.where(PERSON.ID, row.get(PERSON.ID));
            change(nameless);
        }
        return row;
    }

    private void change(Row person) {
        Together.forgetPeople(db);
        person.update();
    }

    private long reached(Found row) {
        long id = row.get(PERSON.ID);
        if (row.get(PERSON.UNDELIVERABLE_SINCE) != 0) {
            Row reachable = new Row(db, PERSON);
            reachable.set(PERSON.UNDELIVERABLE_SINCE, 0L);
            reachable.set(PERSON.UNDELIVERABLE_REASON, "");
            reachable.where(PERSON.ID, id);
            change(reachable);
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
