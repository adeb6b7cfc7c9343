package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.followup.ReplyMarks;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.Notes;
import java.util.List;
import java.util.Optional;

/** All rules in the order in which they are asked; the first that speaks decides. A new rule takes its place here. */
final class IntakeRules implements IntakeRule {
    private final List<IntakeRule> inOrder;

    IntakeRules(ReplyMarks marks) {
        this.inOrder = List.of(new NothingReadable(), new TooManyHops(), new CameBack(marks));
    }

    @Override
    public Optional<EmailOutcome> judge(Arrival arrival, Notes notes) {
        for (IntakeRule rule : inOrder) {
            Optional<EmailOutcome> outcome = rule.judge(arrival, notes);
            if (outcome.isPresent()) {
                return outcome;
            }
        }
        return Optional.empty();
    }
}
