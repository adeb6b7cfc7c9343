package io.deskgate.core.intake;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Pause {
    /** Comes back after about this long. */
    void rest(Duration time);
}
