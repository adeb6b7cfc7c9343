package io.deskgate.core.intake;

import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.TicketChange;

/** What becomes of a message: the one write that follows. */
public sealed interface Verdict {
    /** It changes the tickets. */
    record Change(TicketChange change) implements Verdict {}

    /** It ends without touching a ticket. */
    record End(EmailOutcome outcome) implements Verdict {}
}
