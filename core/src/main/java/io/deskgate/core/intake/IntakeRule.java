package io.deskgate.core.intake;

import io.deskgate.core.ticket.EmailOutcome;
import java.util.Optional;

/** One reason why a message becomes neither ticket nor comment. Changes nothing and asks nobody. */
@FunctionalInterface
interface IntakeRule {
    /** How the message ends because of this rule; empty when the rule has nothing to say. */
    Optional<EmailOutcome> judge(Arrival arrival);
}
