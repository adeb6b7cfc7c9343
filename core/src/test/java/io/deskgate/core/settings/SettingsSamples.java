package io.deskgate.core.settings;

import io.deskgate.core.ticket.BranchKey;

/** Circumstances for tests. */
public final class SettingsSamples {
    /** A desk whose first branch is SUP, on a machine that knows nothing. */
    public static final Circumstances PLAIN = Circumstances.plain(new BranchKey("SUP"));

    private SettingsSamples() {}
}
