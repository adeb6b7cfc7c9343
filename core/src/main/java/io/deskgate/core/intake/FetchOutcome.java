package io.deskgate.core.intake;

import io.deskgate.core.mailbox.Holder;
import io.deskgate.core.port.PortFailure;

/** What came of fetching one mailbox. */
public sealed interface FetchOutcome {
    /** What was done with its messages. */
    IntakeReport report();

    /** All that waited was shown. */
    record Fetched(IntakeReport report) implements FetchOutcome {}

    /** Somebody else is at work on it; nothing was done. */
    record Busy(Holder holder) implements FetchOutcome {
        @Override
        public IntakeReport report() {
            return IntakeReport.EMPTY;
        }
    }

    /** It failed; what was done until then is done. */
    record Failed(IntakeReport report, PortFailure failure) implements FetchOutcome {}
}
