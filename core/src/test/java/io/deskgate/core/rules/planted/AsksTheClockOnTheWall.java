package io.deskgate.core.rules.planted;

import java.time.Instant;

/** Takes the time instead of being given it. */
public final class AsksTheClockOnTheWall {
    Instant time() {
        return Instant.now();
    }
}
