package io.deskgate.persistence;

import io.deskgate.core.port.TicketDesk;
import io.deskgate.core.ticket.Customer;
import io.deskgate.core.ticket.TicketContext;
import io.deskgate.core.ticket.TicketEdit;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketPage;
import io.deskgate.core.ticket.TicketQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;

/** The work on tickets in a database. */
final class JooqTicketDesk implements TicketDesk {
    private final Transactions transactions;
    private final SearchTable search;
    private final Clock clock;

    JooqTicketDesk(Transactions transactions, SearchTable search, Clock clock) {
        this.transactions = transactions;
        this.search = search;
        this.clock = clock;
    }

    @Override
    public TicketPage page(TicketQuery query) {
        if (query.filter().subject().isEmpty() && query.filter().text().isEmpty()) {
            return transactions.read(db -> new TicketPages(db, query).page());
        }
        boolean behind = true;
        while (behind) {
            behind = makeSearchable();
        }
        return transactions.read(db -> new SearchPages(db, index(db), query).page());
    }

    @Override
    public boolean makeSearchable() {
        return isBehind() && transactions.write(this::catchUp);
    }

    @Override
    public TicketContext context(TicketId ticket) {
        return transactions.read(db -> new ContextRows(db, ticket).context());
    }

    @Override
    public TicketKey edit(TicketId ticket, TicketEdit edit, Instant at) {
        AtomicLong said = new AtomicLong();
        return transactions.write(db -> new EditWriter(db, ticket, at, said).write(edit));
    }

    @Override
    public List<Customer> customers(String part, int limit) {
        return transactions.read(db -> new Customers(db, search).list(part, limit));
    }

    @Override
    public Optional<Customer> customer(String address) {
        return transactions.read(db -> new Customers(db, search).find(address));
    }

    private boolean isBehind() {
        return transactions.read(db -> index(db).isBehind());
    }

    private boolean catchUp(DSLContext db) {
        return index(db).catchUp(TextGate.millis(clock.instant()));
    }

    private SearchIndex index(DSLContext db) {
        return new SearchIndex(db, search);
    }
}
