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
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SelectQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Counts rows along an index each. */
final class JooqTraffic implements Traffic {
    private static final Wording TICKETS_OF =
            first(TICKET, TICKET.REPORTER_ID.eq(0L).and(TICKET.CREATED_AT.ge(0L)));
    private static final Wording TICKETS_ABOUT =
            first(TICKET, TICKET.SUBJECT_KEY.eq("").and(TICKET.CREATED_AT.ge(0L)));
    private static final Wording COMMENTS_ON = first(COMMENT, byMail());
    private static final Wording COMMENTS_BY = first(COMMENT, byMail().and(COMMENT.AUTHOR_ID.eq(0L)));

    private final Transactions transactions;

    JooqTraffic(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public int ticketsFrom(EmailAddress reporter, Instant since, int most) {
        // Whoever is new to the desk has no tickets; and a join would be more of jOOQ to load for each message.
        return transactions.readAtOnce(db -> {
            Optional<Long> person = new People(db).find(reporter);
            return person.isPresent() ? TICKETS_OF.count(db, person.get(), TextGate.millis(since), most) : 0;
        });
    }

    @Override
    public int ticketsAbout(SubjectKey subject, Instant since, int most) {
        return transactions.readAtOnce(
                db -> TICKETS_ABOUT.count(db, TextGate.LINE.pass(subject.text()), TextGate.millis(since), most));
    }

    @Override
    public int commentsBy(EmailAddress author, TicketId ticket, Instant since, int most) {
        return transactions.readAtOnce(db -> {
            Optional<Long> person = new People(db).find(author);
            return person.isPresent()
                    ? COMMENTS_BY.count(db, ticket.value(), TextGate.millis(since), person.get(), most)
                    : 0;
        });
    }

    @Override
    public int commentsOn(TicketId ticket, Instant since, int most) {
        return transactions.readAtOnce(db -> COMMENTS_ON.count(db, ticket.value(), TextGate.millis(since), most));
    }

    // What agents say at the desk came with no message.
    private static Condition byMail() {
        return COMMENT.TICKET_ID.eq(0L).and(COMMENT.EMAIL_ID.isNotNull()).and(COMMENT.CREATED_AT.ge(0L));
    }

    private static Wording first(Table<?> rows, Condition wanted) {
        return new Wording(List.of(DSL.one())) {
            @Override
            public Query query(DSLContext db) {
                SelectQuery<Record> query = Jooq.select(db, columns(), rows, wanted);
                query.addLimit(1);
                return query;
            }
        };
    }
}
