package io.deskgate.core.intake;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.port.Traffic;
import io.deskgate.core.settings.BrakeLimits;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.SubjectKey;
import io.deskgate.core.ticket.TicketId;
import java.time.Instant;
import java.util.Optional;

/** Holds what comes too often, whoever or whatever is running wild: a sender, a subject, or a ticket. */
final class Brakes {
    private static final String QUESTION = "Is it too much?";

    private final Traffic traffic;
    private final BrakeLimits limits;
    private final Admission admission;

    Brakes(Traffic traffic, BrakeLimits limits, Admission admission) {
        this.traffic = traffic;
        this.limits = limits;
        this.admission = admission;
    }

    /** Whether one more ticket is one too many. */
    Optional<EmailOutcome> ticket(Instant now, EmailAddress reporter, String subject, Notes notes) {
        if (!admission.mayBeHeld()) {
            return Optional.empty();
        }
        Instant since = now.minus(BrakeLimits.WINDOW);
        int most = limits.ticketsPerSender();
        if (traffic.ticketsFrom(reporter, since, most) >= most) {
            return held(most + " tickets of " + reporter.key(), notes);
        }
        return about(SubjectKey.of(subject), since, notes);
    }

    /** Whether one more comment is one too many. */
    Optional<EmailOutcome> comment(Instant now, TicketId ticket, Notes notes) {
        int most = limits.commentsPerTicket();
        Instant since = now.minus(BrakeLimits.WINDOW);
        boolean tooMany = admission.mayBeHeld() && traffic.commentsOn(ticket, since, most) >= most;
        return tooMany ? held(most + " comments on that ticket", notes) : Optional.empty();
    }

    private Optional<EmailOutcome> about(SubjectKey subject, Instant since, Notes notes) {
        int most = limits.ticketsPerSubject();
        boolean tooMany = !subject.text().isEmpty() && traffic.ticketsAbout(subject, since, most) >= most;
        return tooMany ? held(most + " tickets with such a subject", notes) : Optional.empty();
    }

    private static Optional<EmailOutcome> held(String tooMuch, Notes notes) {
        String reason = tooMuch + " came within an hour";
        notes.add(QUESTION, "yes: " + reason);
        return Optional.of(new Held(reason + ": look at it, then email release or email discard"));
    }
}
