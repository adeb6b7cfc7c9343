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
        Row row = new Row(db, WATCHER);
        row.set(WATCHER.TICKET_ID, ticket.value());
        row.set(WATCHER.PERSON_ID, new People(db).idOf(watcher));
        return row.insertUnlessThere();
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
