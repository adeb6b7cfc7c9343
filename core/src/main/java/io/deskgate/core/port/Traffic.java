package io.deskgate.core.port;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.SubjectKey;
import io.deskgate.core.ticket.TicketId;
import java.time.Instant;

/**
 * How much came lately. Counting ends at {@code most}, so that an answer costs the same however large the desk and the
 * flood are. Throws {@link TemporaryFailure} when the store cannot be asked now.
 */
public interface Traffic {
    /** The tickets reported by this address since then. */
    int ticketsFrom(EmailAddress reporter, Instant since, int most);

    /** The tickets with such a subject since then. */
    int ticketsAbout(SubjectKey subject, Instant since, int most);

    /** The comments of this author that came to this ticket by mail since then. */
    int commentsBy(EmailAddress author, TicketId ticket, Instant since, int most);

    /** The comments that came to this ticket by mail since then. */
    int commentsOn(TicketId ticket, Instant since, int most);
}
