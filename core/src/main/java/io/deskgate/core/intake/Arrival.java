package io.deskgate.core.intake;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.HeaderBlock;
import java.time.Instant;

/** All that is known of a message when it is decided what becomes of it. */
record Arrival(EmailId id, Instant at, Envelope envelope, HeaderBlock header, Email email, Admission admission) {
    /** Whether an administrator lets it in, so that nothing holds it again. */
    boolean isReleased() {
        return admission == Admission.RELEASED;
    }

    /** How a message comes to be decided about. */
    enum Admission {
        /** It arrived, or is tried once more. */
        ARRIVED,
        /** An administrator looked at it and lets it in: nothing holds it again. */
        RELEASED
    }
}
