package io.deskgate.core.intake;

import io.deskgate.core.intake.IntakeOutcome.Ended;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;

/**
 * What came of the messages of one source, counted.
 *
 * @param held messages that wait for an administrator
 * @param before messages that had ended before and were shown again
 * @param retryLater messages left waiting
 */
public record IntakeReport(
        int tickets, int comments, int ignored, int quarantined, int held, int before, int retryLater) {
    /** Nothing yet. */
    public static final IntakeReport EMPTY = new IntakeReport(0, 0, 0, 0, 0, 0, 0);

    /** This report with one more message. */
    public IntakeReport with(IntakeOutcome outcome) {
        if (outcome instanceof RetryLater) {
            return new IntakeReport(tickets, comments, ignored, quarantined, held, before, retryLater + 1);
        }
        return outcome instanceof Ended ended ? withEnded(ended) : withOneBefore();
    }

    private IntakeReport withOneBefore() {
        return new IntakeReport(tickets, comments, ignored, quarantined, held, before + 1, retryLater);
    }

    private IntakeReport withEnded(Ended ended) {
        return new IntakeReport(
                tickets + (ended.outcome() instanceof TicketOpened ? 1 : 0),
                comments + (ended.outcome() instanceof CommentAdded ? 1 : 0),
                ignored + (ended.outcome() instanceof Ignored ? 1 : 0),
                quarantined + (ended.outcome() instanceof Quarantined ? 1 : 0),
                held + (ended.outcome() instanceof Held ? 1 : 0),
                before,
                retryLater);
    }
}
