package io.deskgate.core.intake;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.port.Traffic;
import io.deskgate.core.settings.BrakeLimits;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.SubjectKey;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketStanding;
import java.time.Instant;
import java.util.Optional;

/** Holds what comes too often, whoever or whatever is running wild: a sender, a subject, or a ticket. */
final class Brakes {
    private static final String QUESTION = "Is it too much?";

    /** After so many messages within the window two desks that answer each other stop. */
    static final int MOST_OF_PING_PONG = 3;

    private final Traffic traffic;
    private final BrakeLimits limits;
    private final Admission admission;

    Brakes(Traffic traffic, BrakeLimits limits, Admission admission) {
        this.traffic = traffic;
        this.limits = limits;
        this.admission = admission;
    }

    /** How many tickets this sender opened lately. */
    int ticketsFrom(EmailAddress reporter, Instant now) {
        return traffic.ticketsFrom(reporter, now.minus(BrakeLimits.WINDOW), limits.ticketsPerSender());
    }

    /** How many comments this ticket got by mail lately. */
    int commentsOn(TicketId ticket, Instant now) {
        return traffic.commentsOn(ticket, now.minus(BrakeLimits.WINDOW), limits.commentsPerTicket());
    }

    /** Whether one more ticket is one too many, where so many of this sender came {@code lately}. */
    Optional<EmailOutcome> ticket(int lately, Instant now, EmailAddress reporter, String subject, Notes notes) {
        if (!admission.mayBeHeld()) {
            return Optional.empty();
        }
        int most = limits.ticketsPerSender();
        if (lately >= most) {
            return held(most + " tickets of " + reporter.key(), notes);
        }
        return about(SubjectKey.of(subject), now.minus(BrakeLimits.WINDOW), notes);
    }

    /** Whether one more comment is one too many, where so many came {@code lately}. */
    Optional<EmailOutcome> comment(int lately, Notes notes) {
        int most = limits.commentsPerTicket();
        boolean tooMany = admission.mayBeHeld() && lately >= most;
        return tooMany ? held(most + " comments on that ticket", notes) : Optional.empty();
    }

    /** Whether one more comment of a machine that answers everything is one too many. */
    Optional<EmailOutcome> machine(TicketStanding ticket, EmailAddress author, Instant now, Notes notes) {
        Instant since = now.minus(BrakeLimits.WINDOW);
        if (traffic.commentsBy(author, ticket.id(), since, MOST_OF_PING_PONG) < MOST_OF_PING_PONG) {
            return Optional.empty();
        }
        String reason = MOST_OF_PING_PONG + " answers of this machine came to " + ticket.key() + " within an hour";
        notes.add(QUESTION, "yes: " + reason);
        return Optional.of(new Ignored(reason));
    }

    /** Whether two programs may be answering each other, so that ours had better be silent. */
    boolean isPingPong(int lately, Notes notes) {
        if (lately < MOST_OF_PING_PONG) {
            return false;
        }
        notes.add("May it be answered automatically?", "no: " + lately + " messages came within an hour");
        return true;
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
