package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Person.PERSON;
import static io.deskgate.persistence.schema.tables.Watcher.WATCHER;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Participant;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.TicketId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.InsertQuery;
import org.jooq.Record;

/** Whom else tickets concern. */
record Watchers(DSLContext db) {
    /** Adds them as long as there is room. */
    void add(TicketId ticket, List<EmailAddress> watchers) {
        int room = Participant.MOST_WATCHERS - db.fetchCount(WATCHER, WATCHER.TICKET_ID.eq(ticket.value()));
        for (EmailAddress watcher : watchers) {
            if (room > 0) {
                room -= add(ticket, new Person(watcher));
            }
        }
    }

    private int add(TicketId ticket, Person watcher) {
        InsertQuery<Record> row = Jooq.insertUnlessThere(db, WATCHER);
        row.addValue(WATCHER.TICKET_ID, ticket.value());
        row.addValue(WATCHER.PERSON_ID, new People(db).idOf(watcher));
        return row.execute();
    }

    /** Those of them who are somebody to us. */
    List<EmailAddress> known(List<EmailAddress> addresses) {
        List<String> keys = addresses.stream().map(People::key).toList();
        Set<String> known =
                new HashSet<>(Jooq.select(db, List.of(PERSON.ADDRESS_KEY), PERSON, PERSON.ADDRESS_KEY.in(keys))
                        .fetch(PERSON.ADDRESS_KEY));
        return addresses.stream()
                .filter(address -> known.contains(People.key(address)))
                .toList();
    }
}
