package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Ticket.TICKET;

import io.deskgate.core.ticket.TicketPage;
import io.deskgate.core.ticket.TicketPlace.Behind;
import io.deskgate.core.ticket.TicketQuery;
import io.deskgate.persistence.TicketPages.Placed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Pages of tickets with words in them, the newest first: places are looked through in windows until a page is full. */
record SearchPages(DSLContext db, SearchIndex index, TicketQuery query) {
    private static final int LARGEST_WINDOW = 4_000;

    TicketPage page() {
        Condition words =
                index.table().has(query.filter().subject(), query.filter().text());
        List<Condition> parts = new FilterParts(db, query.filter()).parts();
        Condition rest = parts.isEmpty() ? DSL.falseCondition() : DSL.or(parts);
        List<Placed> found = new ArrayList<>();
        long below = begin();
        int window = 2 * (query.limit() + 1);
        while (found.size() <= query.limit()) {
            List<Long> rows = index.find(words, below, window);
            LinkedHashSet<Long> tickets = new LinkedHashSet<>();
            rows.forEach(row -> tickets.add(SearchIndex.ticketOf(row)));
            found.addAll(those(tickets, rest));
            if (rows.size() < window) {
                break;
            }
            below = SearchIndex.first(SearchIndex.ticketOf(rows.get(rows.size() - 1)));
            window = Math.min(2 * window, LARGEST_WINDOW);
        }
        return TicketPages.page(db, found, query.limit());
    }

    private long begin() {
        return query.from() instanceof Behind behind
                ? SearchIndex.first(behind.ticket().value())
                : Long.MAX_VALUE;
    }

    private List<Placed> those(LinkedHashSet<Long> tickets, Condition rest) {
        return db.select(TICKET.CREATED_AT, TICKET.ID)
                .from(TICKET)
                .where(TICKET.ID.in(tickets), rest)
                .orderBy(TICKET.ID.desc())
                .fetch(row -> new Placed(row.value1(), row.value2()));
    }
}
