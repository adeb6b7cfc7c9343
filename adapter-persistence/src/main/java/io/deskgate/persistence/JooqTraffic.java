package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Comment.COMMENT;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.port.Traffic;
import io.deskgate.core.ticket.SubjectKey;
import io.deskgate.core.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Counts rows along an index each. */
final class JooqTraffic implements Traffic {
    private final Transactions transactions;

    JooqTraffic(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public int ticketsFrom(EmailAddress reporter, Instant since, int most) {
        // Whoever is new to the desk has no tickets; and a join would be more of jOOQ to load for each message.
        return transactions.read(db -> {
            Optional<Long> person = new People(db).find(reporter);
            return person.isPresent() ? ticketsOf(db, person.get(), since, most) : 0;
        });
    }

    @Override
    public int ticketsAbout(SubjectKey subject, Instant since, int most) {
        Condition such = TICKET.SUBJECT_KEY.eq(TextGate.LINE.pass(subject.text()));
        return transactions.read(db -> count(db, TICKET, such.and(TICKET.CREATED_AT.ge(TextGate.millis(since))), most));
    }

    @Override
    public int commentsBy(EmailAddress author, TicketId ticket, Instant since, int most) {
        return transactions.read(db -> {
            Optional<Long> person = new People(db).find(author);
            return person.isPresent()
                    ? count(db, COMMENT, byMail(ticket, since).and(COMMENT.AUTHOR_ID.eq(person.get())), most)
                    : 0;
        });
    }

    @Override
    public int commentsOn(TicketId ticket, Instant since, int most) {
        return transactions.read(db -> count(db, COMMENT, byMail(ticket, since), most));
    }

    // What agents say at the desk came with no message.
    private static Condition byMail(TicketId ticket, Instant since) {
        return COMMENT.TICKET_ID
                .eq(ticket.value())
                .and(COMMENT.EMAIL_ID.isNotNull())
                .and(COMMENT.CREATED_AT.ge(TextGate.millis(since)));
    }

    private static int ticketsOf(DSLContext db, long person, Instant since, int most) {
        Condition his = TICKET.REPORTER_ID.eq(person);
        return count(db, TICKET, his.and(TICKET.CREATED_AT.ge(TextGate.millis(since))), most);
    }

    private static int count(DSLContext db, Table<?> rows, Condition wanted, int most) {
        SelectQuery<Record> query = Jooq.select(db, List.of(DSL.one()), rows, wanted);
        query.addLimit(most);
        return query.fetch().size();
    }
}
