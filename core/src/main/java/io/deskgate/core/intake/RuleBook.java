package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.routing.HeaderRules;
import io.deskgate.core.routing.MailFields;
import io.deskgate.core.routing.RuleEffects;
import io.deskgate.core.routing.RuleEffects.Fate;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.Notes;
import java.util.Optional;

/** Asks the administrator's rules about a message. */
final class RuleBook {
    private final HeaderRules rules;
    private final Admission admission;

    RuleBook(HeaderRules rules, Admission admission) {
        this.rules = rules;
        this.admission = admission;
    }

    RuleEffects effectsOn(Arrival arrival, Notes notes) {
        RuleEffects effects = rules.applyTo(new MailFields(arrival.envelope(), arrival.header(), arrival.email()));
        for (String rule : effects.applied()) {
            notes.add("Which rules apply?", rule);
        }
        return effects;
    }

    /** How the message ends because of a rule, if it does. What an administrator released is not held again. */
    Optional<EmailOutcome> end(RuleEffects effects) {
        if (effects.fate() == Fate.IGNORED) {
            return Optional.of(new Ignored("by " + lastOf(effects)));
        }
        if (effects.fate() == Fate.HELD && admission.mayBeHeld()) {
            return Optional.of(new Held("by " + lastOf(effects)));
        }
        return Optional.empty();
    }

    private static String lastOf(RuleEffects effects) {
        return "the rule in " + effects.applied().get(effects.applied().size() - 1);
    }
}
