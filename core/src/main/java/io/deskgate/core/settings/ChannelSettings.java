package io.deskgate.core.settings;

import io.deskgate.core.ticket.BranchKey;

/** What counts for mail whichever way it comes. */
public record ChannelSettings(BranchKey defaultBranch) {
    /** The part of all settings that this is. */
    public static ChannelSettings of(SettingsInForce settings) {
        return new ChannelSettings(settings.value(Catalogue.DEFAULT_BRANCH));
    }
}
