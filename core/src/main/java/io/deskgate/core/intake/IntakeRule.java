package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.Notes;
import java.util.Optional;

/** One reason why a message becomes neither ticket nor comment. Changes nothing, asks nobody, and notes what it found. */
@FunctionalInterface
interface IntakeRule {
    /** How the message ends because of this rule; empty when the rule has nothing to say. */
    Optional<EmailOutcome> judge(Arrival arrival, Notes notes);
}
