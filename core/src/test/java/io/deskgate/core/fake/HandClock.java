package io.deskgate.core.fake;

import io.deskgate.core.intake.Pause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that only moves when told, and whose pauses are over at once. */
public final class HandClock extends Clock implements Pause {
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    @Override
    public void rest(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalStateException("a hand clock has no other zone than UTC, got " + zone);
    }
}
