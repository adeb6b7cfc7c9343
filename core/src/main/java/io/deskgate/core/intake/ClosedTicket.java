package io.deskgate.core.intake;

import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.ClosedTickets;
import io.deskgate.core.ticket.ClosedTickets.Policy;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketStanding;
import io.deskgate.core.ticket.Voice;
import io.deskgate.core.ticket.Voice.Kind;
import java.time.Instant;
import java.util.List;

/** Decides what an answer to a closed ticket does to it. */
final class ClosedTicket {
    /** How often a ticket may be reopened by mail within {@link TicketStanding#REOPEN_WINDOW}. */
    static final int MOST_REOPENINGS = 3;

    private static final String QUESTION = "The ticket is closed: what now?";

    private final List<Branch> branches;
    private final ClosedTickets desk;

    /** Does as the branch of the ticket says, else as {@code desk}. */
    ClosedTicket(List<Branch> branches, ClosedTickets desk) {
        this.branches = branches;
        this.desk = desk;
    }

    /** {@link Policy#COMMENT} also when the ticket is not closed. */
    Policy policyFor(TicketStanding ticket, Voice voice, Instant at, Notes notes) {
        if (ticket.status() != Status.CLOSED) {
            return Policy.COMMENT;
        }
        if (voice.kind() == Kind.MACHINE || !voice.isVerified() && !ticket.takesPart()) {
            return noted(Policy.COMMENT, "it stays closed: neither machines nor strangers reopen it", notes);
        }
        ClosedTickets settings = settingsFor(ticket.branch());
        if (ticket.since().plus(settings.window()).isBefore(at)) {
            return noted(Policy.NEW_TICKET, "a new ticket, closed it is since " + ticket.since(), notes);
        }
        if (settings.policy() == Policy.REOPEN && ticket.reopened() >= MOST_REOPENINGS) {
            return noted(Policy.COMMENT, "it stays closed: reopened " + ticket.reopened() + " times lately", notes);
        }
        return noted(settings.policy(), settings.policy().toString(), notes);
    }

    private ClosedTickets settingsFor(BranchId id) {
        for (Branch branch : branches) {
            if (branch.id().equals(id) && !branch.details().closed().isEmpty()) {
                return branch.details().closed().get(0);
            }
        }
        return desk;
    }

    private static Policy noted(Policy policy, String finding, Notes notes) {
        notes.add(QUESTION, finding);
        return policy;
    }
}
