package io.deskgate.core.fake;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tickets in memory. */
final class InMemoryTicketRepository implements TicketRepository {
    private final Shelves shelves;

    InMemoryTicketRepository(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public EmailOutcome apply(TicketChange change, Trace trace) {
        synchronized (shelves) {
            return new InMemoryChange(shelves, change, trace).apply();
        }
    }

    @Override
    public Map<MessageId, TicketId> findByMessageIds(List<MessageId> ids) {
        synchronized (shelves) {
            Map<MessageId, TicketId> found = new HashMap<>();
            ids.stream()
                    .filter(shelves.messages::containsKey)
                    .forEach(id -> found.put(id, shelves.target(shelves.messages.get(id))));
            return found;
        }
    }

    @Override
    public Map<TicketKey, TicketId> findByKeys(List<TicketKey> keys) {
        synchronized (shelves) {
            Map<TicketKey, TicketId> found = new HashMap<>();
            shelves.tickets.values().stream()
                    .filter(ticket -> keys.contains(ticket.summary().key()))
                    .forEach(ticket -> found.put(ticket.summary().key(), shelves.target(ticket.id())));
            shelves.formerKeys.forEach((key, ticket) -> {
                if (keys.contains(key)) {
                    found.put(key, shelves.target(ticket));
                }
            });
            return found;
        }
    }

    @Override
    public Optional<TicketStanding> standing(TicketId ticket, EmailAddress sender, Instant lately) {
        synchronized (shelves) {
            return Optional.ofNullable(shelves.tickets.get(ticket))
                    .map(found -> new InMemoryStanding(shelves, found).of(sender, lately));
        }
    }

    @Override
    public List<EmailAddress> known(List<EmailAddress> addresses) {
        synchronized (shelves) {
            return addresses.stream().filter(shelves::isKnown).toList();
        }
    }

    @Override
    public void merge(TicketId ticket, TicketId into, Instant at) {
        synchronized (shelves) {
            new InMemoryMerge(shelves, ticket, into).merge(at);
        }
    }

    @Override
    public Optional<Ticket> find(TicketKey key) {
        synchronized (shelves) {
            return shelves.tickets.values().stream()
                    .filter(ticket ->
                            ticket.summary().key().equals(key) || ticket.id().equals(shelves.formerKeys.get(key)))
                    .findFirst();
        }
    }

    @Override
    public boolean showWhole(TicketId ticket, int comment) {
        return shelves.show(Shown.WHOLE, ticket, comment);
    }

    @Override
    public boolean showReply(TicketId ticket, int comment) {
        return shelves.show(Shown.REPLY, ticket, comment);
    }

    @Override
    public Optional<Content> attachment(TicketId ticket, int number) {
        synchronized (shelves) {
            List<byte[]> files = shelves.files.getOrDefault(ticket, List.of());
            return number < 1 || number > files.size()
                    ? Optional.empty()
                    : Optional.of(Content.of(files.get(number - 1)));
        }
    }
}
