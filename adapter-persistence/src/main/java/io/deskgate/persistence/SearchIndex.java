package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Comment.COMMENT;
import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.ticket.SearchText;
import io.deskgate.core.ticket.TicketId;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;

/**
 * Makes texts searchable, and finds tickets in them. Receiving a message costs nothing for it: whoever searches adds first
 * what came in since.
 */
record SearchIndex(DSLContext db, SearchTable table) {
    private static final int BATCH = 500;
    private static final int BITS_OF_MESSAGE = 24;

    /** Whether some text is not searchable yet. */
    boolean isBehind() {
        return db.fetchExists(TICKET, TICKET.SEARCHED_AT.isNull())
                || db.fetchExists(COMMENT, COMMENT.SEARCHED_AT.isNull());
    }

    /** Adds some of what is missing; answers whether there may be more. Two may do this at once. */
    boolean catchUp(long now) {
        List<Long> tickets = new ArrayList<>();
        for (Record3<Long, String, String> row : db.select(TICKET.ID, TICKET.SUBJECT, TICKET.TEXT)
                .from(TICKET)
                .where(TICKET.SEARCHED_AT.isNull())
                .orderBy(TICKET.ID)
                .limit(BATCH)
                .fetch()) {
            table.add(db, first(row.value1()), SearchText.pieces(row.value2()), SearchText.pieces(row.value3()));
            tickets.add(row.value1());
        }
        db.update(TICKET)
                .set(TICKET.SEARCHED_AT, now)
                .where(TICKET.ID.in(tickets))
                .execute();
        return catchUpComments(now) == BATCH || tickets.size() == BATCH;
    }

    /** Rows with these words, the newest first, all below {@code below}. */
    List<Long> find(Condition words, long below, int limit) {
        return table.find(db, words, below, limit);
    }

    /** Forgets all messages of a ticket. */
    void forget(TicketId ticket) {
        db.deleteFrom(SearchTable.TEXTS)
                .where(SearchTable.ROW.ge(first(ticket.value())), SearchTable.ROW.lt(first(ticket.value() + 1)))
                .execute();
    }

    /** The row of a ticket's first message. All rows of older tickets are below. */
    static long first(long ticket) {
        return ticket << BITS_OF_MESSAGE;
    }

    /** The ticket to which a row belongs. */
    static long ticketOf(long row) {
        return row >> BITS_OF_MESSAGE;
    }

    private int catchUpComments(long now) {
        List<Long> comments = new ArrayList<>();
        for (Record3<Long, Long, String> row : db.select(COMMENT.ID, COMMENT.TICKET_ID, COMMENT.TEXT)
                .from(COMMENT)
                .where(COMMENT.SEARCHED_AT.isNull())
                .orderBy(COMMENT.ID)
                .limit(BATCH)
                .fetch()) {
            long place = first(row.value2()) + numberOf(row.value1(), row.value2());
            table.add(db, place, List.of(), SearchText.pieces(row.value3()));
            comments.add(row.value1());
        }
        db.update(COMMENT)
                .set(COMMENT.SEARCHED_AT, now)
                .where(COMMENT.ID.in(comments))
                .execute();
        return comments.size();
    }

    /** Which comment of its ticket it is, from 1. Comments are never deleted alone, so it stays the same. */
    private int numberOf(long comment, long ticket) {
        return db.fetchCount(COMMENT, COMMENT.TICKET_ID.eq(ticket).and(COMMENT.ID.le(comment)));
    }
}
