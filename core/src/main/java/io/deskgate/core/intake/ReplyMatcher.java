package io.deskgate.core.intake;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.TicketId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Finds the ticket a message answers: In-Reply-To first, then References from the newest to the oldest. */
final class ReplyMatcher {
    private final TicketRepository tickets;

    ReplyMatcher(TicketRepository tickets) {
        this.tickets = tickets;
    }

    Optional<TicketId> ticketAnsweredBy(Email email, Notes notes) {
        LinkedHashSet<MessageId> ids = new LinkedHashSet<>(email.inReplyTo());
        List<MessageId> references = email.references();
        for (int i = references.size() - 1; i >= 0; i--) {
            ids.add(references.get(i));
        }
        Optional<TicketId> found = ids.isEmpty() ? Optional.empty() : tickets.findByMessageId(new ArrayList<>(ids));
        notes.add("Which ticket does it answer?", found.isPresent() ? "the one of a message it names" : "none");
        return found;
    }
}
