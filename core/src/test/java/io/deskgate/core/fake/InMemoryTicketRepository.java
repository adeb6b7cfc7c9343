package io.deskgate.core.fake;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.Comment.Shown;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketChange;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.Trace;
import java.util.List;
import java.util.Objects;
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
    public Optional<TicketId> findByMessageId(List<MessageId> ids) {
        synchronized (shelves) {
            return ids.stream()
                    .map(shelves.messages::get)
                    .filter(Objects::nonNull)
                    .findFirst();
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
