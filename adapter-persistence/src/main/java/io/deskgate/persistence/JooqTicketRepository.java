package io.deskgate.persistence;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.Comment.Shown;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketChange;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketStanding;
import io.deskgate.core.ticket.Trace;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tickets in a database. */
final class JooqTicketRepository implements TicketRepository {
    private final Transactions transactions;

    JooqTicketRepository(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public EmailOutcome apply(TicketChange change, Trace trace) {
        return transactions.write(db -> new ChangeWriter(db, change, trace).apply());
    }

    @Override
    public Map<MessageId, TicketId> findByMessageIds(List<MessageId> ids) {
        return ids.isEmpty() ? Map.of() : transactions.read(db -> new TicketLookup(db).byMessageIds(ids));
    }

    @Override
    public Map<TicketKey, TicketId> findByKeys(List<TicketKey> keys) {
        return keys.isEmpty() ? Map.of() : transactions.read(db -> new TicketLookup(db).byKeys(keys));
    }

    @Override
    public Optional<TicketStanding> standing(TicketId ticket, EmailAddress sender, Instant lately) {
        return transactions.readAtOnce(db -> new Standing(db, sender, lately).of(ticket));
    }

    @Override
    public List<EmailAddress> known(List<EmailAddress> addresses) {
        return addresses.isEmpty() ? List.of() : transactions.readAtOnce(db -> new Watchers(db).known(addresses));
    }

    @Override
    public void merge(TicketId ticket, TicketId into, Instant at) {
        transactions.write(db -> {
            new TicketMerge(db, ticket, into).merge(at);
            return ticket;
        });
    }

    @Override
    public Optional<Ticket> find(TicketKey key) {
        return transactions.read(db -> new TicketRows(db).find(key));
    }

    @Override
    public boolean showWhole(TicketId ticket, int comment) {
        return transactions.write(db -> new ShownComment(db, ticket, comment).show(Shown.WHOLE));
    }

    @Override
    public boolean showReply(TicketId ticket, int comment) {
        return transactions.write(db -> new ShownComment(db, ticket, comment).show(Shown.REPLY));
    }

    @Override
    public Optional<Content> attachment(TicketId ticket, int number) {
        return transactions.read(db -> new TicketFiles(db, ticket).content(number));
    }
}
