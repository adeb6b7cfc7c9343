package io.deskgate.examples.embed;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketChange;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.TicketStanding;
import io.deskgate.core.ticket.Trace;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files each change in our own help desk, and lets Deskgate's store remember which message belongs to which ticket. */
record OwnTickets(HelpDesk desk, TicketRepository store) implements TicketRepository {
    // First ours, then the store, which ends the message: whoever dies in between files it again under the same number.
    @Override
    public EmailOutcome apply(TicketChange change, Trace trace) {
        desk.file(change.cause().value(), what(change));
        return store.apply(change, trace);
    }

    @Override
    public Map<MessageId, TicketId> findByMessageIds(List<MessageId> ids) {
        return store.findByMessageIds(ids);
    }

    @Override
    public Map<TicketKey, TicketId> findByKeys(List<TicketKey> keys) {
        return store.findByKeys(keys);
    }

    @Override
    public Optional<TicketStanding> standing(TicketId ticket, EmailAddress sender, Instant lately) {
        return store.standing(ticket, sender, lately);
    }

    @Override
    public List<EmailAddress> known(List<EmailAddress> addresses) {
        return store.known(addresses);
    }

    @Override
    public void merge(TicketId ticket, TicketId into, Instant at) {
        store.merge(ticket, into, at);
    }

    @Override
    public Optional<Ticket> find(TicketKey key) {
        return store.find(key);
    }

    @Override
    public boolean showWhole(TicketId ticket, int comment) {
        return store.showWhole(ticket, comment);
    }

    @Override
    public boolean showReply(TicketId ticket, int comment) {
        return store.showReply(ticket, comment);
    }

    @Override
    public Optional<Content> attachment(TicketId ticket, int number) {
        return store.attachment(ticket, number);
    }

    private static String what(TicketChange change) {
        String text = change.contribution().body().text().strip();
        return change instanceof OpenTicket open ? "ticket: " + open.subject() : "comment: " + text;
    }
}
