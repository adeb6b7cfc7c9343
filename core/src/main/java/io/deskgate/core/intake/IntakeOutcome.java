package io.deskgate.core.intake;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.ticket.EmailOutcome;

/** What came of one message that was handed over. */
public sealed interface IntakeOutcome {
    /** It has ended now, durably. */
    record Ended(EmailId id, EmailOutcome outcome) implements IntakeOutcome {}

    /** It had ended when it came before; nothing was changed. */
    record EndedBefore(EmailId id, EmailOutcome outcome) implements IntakeOutcome {}

    /** It has not ended; the source must show it again. {@code reason} is for the operator and holds no mail text. */
    record RetryLater(String reason) implements IntakeOutcome {}
}
