package io.deskgate.core.intake;

import java.time.Duration;

/** Looks on while a mailbox is watched. */
public interface WatchWatcher extends FetchWatcher {
    /** The mailbox was looked at, or somebody else is at it; now we wait. */
    void looked(FetchOutcome outcome);

    /** It failed, and is tried again after this time. */
    void failed(FetchOutcome.Failed outcome, Duration again);
}
