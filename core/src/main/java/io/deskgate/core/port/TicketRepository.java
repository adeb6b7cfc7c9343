package io.deskgate.core.port;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketChange;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import io.deskgate.core.ticket.Trace;
import java.util.List;
import java.util.Optional;

/** The tickets. Every method throws {@link TemporaryFailure} when the store cannot be asked now. */
public interface TicketRepository {
    /**
     * Writes the ticket or comment with its attachments, makes its message id known and records outcome and trace in
     * the ledger: all of it in one transaction or nothing. A change for a message that has ended already changes nothing
     * and answers as before, also when two do this at once.
     *
     * @throws PermanentFailure when the branch or ticket does not exist
     */
    EmailOutcome apply(TicketChange change, Trace trace);

    /** The ticket that the first known one of these messages belongs to. */
    Optional<TicketId> findByMessageId(List<MessageId> ids);

    /** The ticket that has this key, or had it before it moved to another branch. */
    Optional<Ticket> find(TicketKey key);

    /** Shows a comment whole from now on; false when the ticket has none with this number, the first being 1. */
    boolean showWhole(TicketId ticket, int comment);

    /** Shows of a comment what is new, as at first; false when the ticket has none with this number. */
    boolean showReply(TicketId ticket, int comment);

    /** The bytes of one file of a ticket. The caller closes them. */
    Optional<Content> attachment(TicketId ticket, int number);
}
