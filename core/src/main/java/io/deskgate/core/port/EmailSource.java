package io.deskgate.core.port;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;

/** A place where messages wait. */
public interface EmailSource {
    /**
     * Shows every waiting message to {@code intake}, oldest first, and settles each one as told before showing the
     * next. A message that is not settled stays waiting.
     *
     * @throws TemporaryFailure when the source cannot be read now; what was settled stays settled
     * @throws PermanentFailure when it can never be read as it is set up
     */
    void drain(Intake intake);

    /** Where a source takes its messages. */
    @FunctionalInterface
    interface Intake {
        /** Takes one message and says how to settle it. The source closes the message afterwards. */
        Settlement receive(RawEmail raw, Envelope envelope);
    }
}
