package io.deskgate.web;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.intake.IntakeOutcome;
import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.intake.IntakeOutcome.EndedBefore;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import io.deskgate.core.intake.ReplayEmail;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.web.Answer.GoTo;
import io.deskgate.web.Answer.Refusal;
import java.util.Optional;

/** What a person does with a message that is in quarantine or held. */
final class IntakeChanges {
    private final ReplayEmail replay;

    IntakeChanges(ReplayEmail replay) {
        this.replay = replay;
    }

    Answer retry(Visit visit) {
        Optional<EmailId> id = Numbers.emailId(visit.part(0));
        Optional<IntakeOutcome> outcome = id.flatMap(replay::retry);
        return outcome.isEmpty() ? missing(visit) : back(visit, id.get(), words(outcome.get()));
    }

    Answer release(Visit visit) {
        Optional<EmailId> id = Numbers.emailId(visit.part(0));
        Optional<IntakeOutcome> outcome = id.flatMap(replay::release);
        return outcome.isEmpty() ? missing(visit) : back(visit, id.get(), words(outcome.get()));
    }

    Answer discard(Visit visit) {
        Optional<EmailId> id = Numbers.emailId(visit.part(0));
        Optional<EmailOutcome> outcome = id.flatMap(replay::discard);
        return outcome.isEmpty() ? missing(visit) : back(visit, id.get(), words(outcome.get()));
    }

    private static Answer back(Visit visit, EmailId id, String what) {
        visit.session().leaveNotice("Message " + id + ": " + what);
        return new GoTo("/intake");
    }

    private static Answer missing(Visit visit) {
        return new Refusal(404, "There is no message " + visit.part(0), "Look for it on the page Intake.");
    }

    private static String words(IntakeOutcome outcome) {
        if (outcome instanceof RetryLater later) {
            return "not yet, " + later.reason();
        }
        return outcome instanceof Ended now
                ? words(now.outcome())
                : "ended before, " + words(((EndedBefore) outcome).outcome());
    }

    private static String words(EmailOutcome outcome) {
        if (outcome instanceof TicketOpened opened) {
            return "opened " + opened.ticket() + ".";
        }
        if (outcome instanceof CommentAdded added) {
            return "became a comment on " + added.ticket() + ".";
        }
        if (outcome instanceof Held held) {
            return "held, " + held.reason() + ".";
        }
        return outcome instanceof Ignored ignored
                ? "left alone, " + ignored.reason() + "."
                : "in quarantine again, " + ((Quarantined) outcome).reason() + ".";
    }
}
