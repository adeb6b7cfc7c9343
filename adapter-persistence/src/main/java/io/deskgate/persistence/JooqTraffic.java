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
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SelectQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Counts rows along an index each. */
final class JooqTraffic implements Traffic {
    private static final Field<Integer> COUNTED = DSL.count();
    private static final Wording TICKETS_OF =
            counted(TICKET, TICKET.REPORTER_ID.eq(0L).and(TICKET.CREATED_AT.ge(0L)));
    private static final Wording TICKETS_ABOUT =
            counted(TICKET, TICKET.SUBJECT_KEY.eq("").and(TICKET.CREATED_AT.ge(0L)));
    private static final Wording COMMENTS_ON = counted(COMMENT, byMail());
    private static final Wording COMMENTS_BY = counted(COMMENT, byMail().and(COMMENT.AUTHOR_ID.eq(0L)));

    private final Transactions transactions;

    JooqTraffic(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public int ticketsFrom(EmailAddress reporter, Instant since, int most) {
        // Whoever is new to the desk has no tickets; and a join would be more of jOOQ to load for each message.
        return transactions.readAtOnce(db -> {
            Optional<Long> person = new People(db).find(reporter);
            return person.isPresent() ? count(TICKETS_OF, db, person.get(), TextGate.millis(since), most) : 0;
        });
    }

    @Override
    public int ticketsAbout(SubjectKey subject, Instant since, int most) {
        return transactions.readAtOnce(
                db -> count(TICKETS_ABOUT, db, TextGate.LINE.pass(subject.text()), TextGate.millis(since), most));
    }

    @Override
    public int commentsBy(EmailAddress author, TicketId ticket, Instant since, int most) {
        return transactions.readAtOnce(db -> {
            Optional<Long> person = new People(db).find(author);
            return person.isPresent()
                    ? count(COMMENTS_BY, db, ticket.value(), TextGate.millis(since), person.get(), most)
                    : 0;
        });
    }

    @Override
    public int commentsOn(TicketId ticket, Instant since, int most) {
        return transactions.readAtOnce(db -> count(COMMENTS_ON, db, ticket.value(), TextGate.millis(since), most));
    }

    private static int count(Wording counted, DSLContext db, Object... values) {
        return counted.one(db, values).orElseThrow().get(COUNTED);
    }

    // What agents say at the desk came with no message.
    private static Condition byMail() {
        return COMMENT.TICKET_ID.eq(0L).and(COMMENT.EMAIL_ID.isNotNull()).and(COMMENT.CREATED_AT.ge(0L));
    }

    /** Counts in the database: where much is allowed, there may be much to count. */
    private static Wording counted(Table<?> rows, Condition wanted) {
        return new Wording(List.of(COUNTED)) {
            @Override
            public Query query(DSLContext db) {
                SelectQuery<Record> first = Jooq.select(db, List.of(DSL.one().as("one")), rows, wanted);
                first.addLimit(1);
                return Jooq.select(db, columns(), first.asTable("first"), DSL.noCondition());
            }
        };
    }
}
