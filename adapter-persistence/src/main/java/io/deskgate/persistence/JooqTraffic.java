package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Comment.COMMENT;
import static io.deskgate.persistence.schema.tables.Person.PERSON;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.port.Traffic;
import io.deskgate.core.ticket.SubjectKey;
import io.deskgate.core.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectQuery;
import org.jooq.Table;

/** Counts rows along an index each. */
final class JooqTraffic implements Traffic {
    private final Transactions transactions;

    JooqTraffic(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public int ticketsFrom(EmailAddress reporter, Instant since, int most) {
        return transactions.read(db -> {
            Record person = Jooq.select(db, List.of(PERSON.ID), PERSON, PERSON.ADDRESS_KEY.eq(People.key(reporter)))
                    .fetchOne();
            return person == null
                    ? 0
                    : count(db, TICKET.ID, TICKET, since(TICKET.REPORTER_ID.eq(person.get(PERSON.ID)), since), most);
        });
    }

    @Override
    public int ticketsAbout(SubjectKey subject, Instant since, int most) {
        Condition such = TICKET.SUBJECT_KEY.eq(TextGate.LINE.pass(subject.text()));
        return transactions.read(db -> count(db, TICKET.ID, TICKET, since(such, since), most));
    }

    @Override
    public int commentsOn(TicketId ticket, Instant since, int most) {
        Condition lately = COMMENT.TICKET_ID.eq(ticket.value()).and(COMMENT.CREATED_AT.ge(TextGate.millis(since)));
        return transactions.read(db -> count(db, COMMENT.ID, COMMENT, lately, most));
    }

    private static Condition since(Condition these, Instant since) {
        return these.and(TICKET.CREATED_AT.ge(TextGate.millis(since)));
    }

    // Rows are fetched, not counted by the database, which would go on beyond the limit.
    private static int count(DSLContext db, Field<Long> id, Table<?> rows, Condition which, int most) {
        SelectQuery<Record> query = Jooq.select(db, List.of(id), rows, which);
        query.addLimit(most);
        return query.fetch().size();
    }
}
