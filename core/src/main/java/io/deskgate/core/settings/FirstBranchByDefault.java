package io.deskgate.core.settings;

import io.deskgate.core.ticket.BranchKey;

/** The branch that was created first. */
record FirstBranchByDefault() implements Default<BranchKey> {
    @Override
    public BranchKey among(SettingsInForce others) {
        return others.circumstances().firstBranch().get();
    }

    @Override
    public String inWords() {
        return "the branch created first";
    }
}
