package io.deskgate.core.port;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.MessageId;
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

/** The tickets. Every method throws {@link TemporaryFailure} when the store cannot be asked now. */
public interface TicketRepository {
    /**
     * Writes the ticket or comment with its attachments, makes its message id known and records outcome and trace in
     * the ledger: all of it in one transaction or nothing. A change for a message that has ended already changes nothing
     * and answers as before, also when two do this at once.
     *
     * @throws Superseded when the ticket was merged meanwhile, or closed against what the change says of it
     * @throws PermanentFailure when the branch or ticket does not exist
     */
    EmailOutcome apply(TicketChange change, Trace trace);

    /** The tickets that these messages belong to, by the id of each that is known; a merged ticket's is the other. */
    Map<MessageId, TicketId> findByMessageIds(List<MessageId> ids);

    /** The tickets that have or had these keys, by each key that is known; a merged ticket's is the other. */
    Map<TicketKey, TicketId> findByKeys(List<TicketKey> keys);

    /**
     * What has to be known to decide about a message of {@code sender}; empty when there is no such ticket.
     *
     * @param lately since when reopening counts
     */
    Optional<TicketStanding> standing(TicketId ticket, EmailAddress sender, Instant lately);

    /**
     * Which of these addresses belong to somebody who wrote to the desk or works at it, in whatever case. A store that
     * keeps no people knows nobody.
     */
    default List<EmailAddress> known(List<EmailAddress> addresses) {
        return List.of();
    }

    /**
     * Makes all that is said to {@code ticket} from now on belong to {@code into}, and closes it. What was said before
     * stays where it is, and its people take part in the other. Does nothing when it was done before.
     *
     * @throws PermanentFailure when one of them does not exist, or both are one by now
     */
    void merge(TicketId ticket, TicketId into, Instant at);

    /** The ticket that has this key, or had it before it moved to another branch. */
    Optional<Ticket> find(TicketKey key);

    /** Shows a comment whole from now on; false when the ticket has none with this number, the first being 1. */
    boolean showWhole(TicketId ticket, int comment);

    /** Shows of a comment what is new, as at first; false when the ticket has none with this number. */
    boolean showReply(TicketId ticket, int comment);

    /** The bytes of one file of a ticket. The caller closes them. */
    Optional<Content> attachment(TicketId ticket, int number);
}
