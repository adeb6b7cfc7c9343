package io.deskgate.core.routing;

import io.deskgate.core.routing.Effect.Hold;
import io.deskgate.core.routing.Effect.Ignore;
import java.util.List;

/** One line of the administrator: when all conditions hold, all effects follow. */
record Rule(int line, String text, List<Condition> conditions, List<Effect> effects) {
    Rule {
        conditions = List.copyOf(conditions);
        effects = List.copyOf(effects);
    }

    boolean appliesTo(MailFields mail) {
        for (Condition condition : conditions) {
            if (!condition.holds(mail)) {
                return false;
            }
        }
        return true;
    }

    /** Whether no later rule is asked when this one applies. */
    boolean isAnEnd() {
        for (Effect effect : effects) {
            if (effect instanceof Ignore || effect instanceof Hold) {
                return true;
            }
        }
        return false;
    }
}
