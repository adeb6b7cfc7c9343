package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.followup.ReplyMarks;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.Notes;
import java.util.Optional;

/** A message of ours that came back as it was: its own id bears our signature, whoever it says wrote it. */
final class CameBack implements IntakeRule {
    private final ReplyMarks marks;

    CameBack(ReplyMarks marks) {
        this.marks = marks;
    }

    @Override
    public Optional<EmailOutcome> judge(Arrival arrival, Notes notes) {
        MessageId id = arrival.email().messageId();
        if (!marks.areIn(id)) {
            return Optional.empty();
        }
        notes.add("Is it a message of ours that came back?", "yes: we signed its id " + id);
        return Optional.of(new Ignored("a message of ours that came back"));
    }
}
