package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketOrder;
import io.deskgate.core.ticket.TicketPage;
import io.deskgate.core.ticket.TicketPlace;
import io.deskgate.core.ticket.TicketPlace.Behind;
import io.deskgate.core.ticket.TicketQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Pages of tickets sorted by a moment. First come only the ids, walked along one index, so that neither the number of
 * tickets nor the page matters; then what is shown of them.
 */
record TicketPages(DSLContext db, TicketQuery query) {
    /** A ticket at its place in the order. */
    record Placed(long moment, long id) {
        private static final Comparator<Placed> UPWARDS =
                Comparator.comparingLong(Placed::moment).thenComparingLong(Placed::id);

        TicketPlace place() {
            return new Behind(moment, new TicketId(id));
        }
    }

    TicketPage page() {
        List<Placed> found = new ArrayList<>();
        for (Condition part : new FilterParts(db, query.filter()).parts()) {
            found.addAll(walk(part));
        }
        found.sort(isUpwards() ? Placed.UPWARDS : Placed.UPWARDS.reversed());
        return page(db, found, query.limit());
    }

    /** A page of the first {@code limit} of these tickets. */
    static TicketPage page(DSLContext db, List<Placed> found, int limit) {
        boolean more = found.size() > limit;
        List<Placed> shown = more ? found.subList(0, limit) : found;
        return new TicketPage(
                new TicketRows(db).summaries(shown.stream().map(Placed::id).toList()),
                more ? shown.get(limit - 1).place() : TicketPlace.BEGINNING);
    }

    private List<Placed> walk(Condition part) {
        return select(part).fetch(TicketPages::placed);
    }

    /** One stretch of an index; a test watches that the databases see it so. */
    Select<Record2<Long, Long>> select(Condition part) {
        Field<Long> moment = moment();
        return db.select(moment, TICKET.ID)
                .from(TICKET)
                .where(part, behind(moment))
                .orderBy(
                        isUpwards() ? List.of(moment.asc(), TICKET.ID.asc()) : List.of(moment.desc(), TICKET.ID.desc()))
                .limit(query.limit() + 1);
    }

    // The first half is what an index can be entered by; both databases stumble over "or" and pairs.
    private Condition behind(Field<Long> moment) {
        if (query.from() instanceof Behind behind) {
            long at = behind.moment();
            long id = behind.ticket().value();
            return isUpwards()
                    ? moment.ge(at).and(moment.gt(at).or(TICKET.ID.gt(id)))
                    : moment.le(at).and(moment.lt(at).or(TICKET.ID.lt(id)));
        }
        return DSL.noCondition();
    }

    private Field<Long> moment() {
        return query.order() == TicketOrder.NEWEST || query.order() == TicketOrder.OLDEST
                ? TICKET.CREATED_AT
                : TICKET.UPDATED_AT;
    }

    private boolean isUpwards() {
        return query.order() == TicketOrder.OLDEST || query.order() == TicketOrder.LONGEST_QUIET;
    }

    private static Placed placed(Record2<Long, Long> row) {
        return new Placed(row.value1(), row.value2());
    }
}
