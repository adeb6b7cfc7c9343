package io.deskgate.app;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.intake.IntakeOutcome;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.intake.IntakeOutcome.EndedBefore;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;

/** Says in one line what came of a message. */
final class OutcomeText {
    private OutcomeText() {}

    static String of(IntakeOutcome outcome) {
        if (outcome instanceof RetryLater later) {
            return "try again later: " + later.reason();
        }
        if (outcome instanceof EndedBefore before) {
            return of(before.id(), before.outcome()) + " before (same message)";
        }
        Ended ended = (Ended) outcome;
        return of(ended.id(), ended.outcome());
    }

    static String of(EmailId id, EmailOutcome outcome) {
        if (outcome instanceof TicketOpened opened) {
            return "ticket " + opened.ticket() + " opened";
        }
        if (outcome instanceof CommentAdded added) {
            return "comment on " + added.ticket() + " added";
        }
        if (outcome instanceof Ignored ignored) {
            return "message " + id + " ignored: " + ignored.reason();
        }
        if (outcome instanceof Held held) {
            return "message " + id + " held: " + held.reason();
        }
        return "message " + id + " quarantined: " + ((Quarantined) outcome).reason();
    }
}
