package io.deskgate.core.email;

import java.time.Instant;

/** All that is known of a message when it is decided what becomes of it. */
public record Arrival(EmailId id, Instant at, Envelope envelope, HeaderBlock header, Email email, Admission admission) {
    /** Whether an administrator lets it in, so that nothing holds it again. */
    public boolean isReleased() {
        return admission == Admission.RELEASED;
    }

    /** How a message comes to be decided about. */
    public enum Admission {
        /** It arrived, or is tried once more. */
        ARRIVED,
        /** An administrator looked at it and lets it in: nothing holds it again. */
        RELEASED
    }
}
