package io.deskgate.core.ticket;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Segment;
import io.deskgate.core.email.TrimmedText;
import java.util.List;

/** The single write one message causes. */
public sealed interface TicketChange {
    /** The message that causes it, as the ledger names it. */
    EmailId cause();

    /** What the message adds. */
    Contribution contribution();

    /** A new ticket, status {@link Status#NEW}, source {@link Source#EMAIL}, reported by the author. */
    record OpenTicket(EmailId cause, Placement placement, String subject, Contribution contribution)
            implements TicketChange {}

    /**
     * One more comment on a ticket.
     *
     * @param segments what each stretch of its text is
     * @param after what becomes of the ticket
     * @param undelivered addresses to which mail fails from now on, as far as the ticket concerns them
     */
    record AddComment(
            EmailId cause,
            TicketId ticket,
            Contribution contribution,
            List<Segment> segments,
            After after,
            List<Undelivered> undelivered)
            implements TicketChange {
        /** Copies the lists; refuses segments that do not make up the text. */
        public AddComment {
            segments = new TrimmedText(contribution.body().text(), segments).segments();
            undelivered = List.copyOf(undelivered);
        }

        /** A comment after which mail fails to nobody. */
        public AddComment(
                EmailId cause, TicketId ticket, Contribution contribution, List<Segment> segments, After after) {
            this(cause, ticket, contribution, segments, after, List.of());
        }

        /** A comment of which all is new. */
        public AddComment(EmailId cause, TicketId ticket, Contribution contribution) {
            this(
                    cause,
                    ticket,
                    contribution,
                    TrimmedText.whole(contribution.body().text()).segments(),
                    After.AS_IT_WAS);
        }

        /** What becomes of a ticket that gets a comment. */
        public enum After {
            /** Its status stays. */
            AS_IT_WAS,
            /** Its status stays, and it is not closed: that was decided about an open ticket. */
            STILL_OPEN,
            /** It is open again when it was closed. */
            OPEN
        }
    }
}
