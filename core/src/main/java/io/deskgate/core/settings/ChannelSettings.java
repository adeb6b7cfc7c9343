package io.deskgate.core.settings;

import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchKey;
import java.util.List;

/** What counts for mail whichever way it comes. */
public record ChannelSettings(BranchKey defaultBranch) {
    /** The part of all settings that this is. */
    public static ChannelSettings of(SettingsInForce settings) {
        return new ChannelSettings(settings.value(Catalogue.DEFAULT_BRANCH));
    }

    /** The default branch among these, or the first of them: mail needs a place, whatever was chosen. */
    public Branch defaultBranchAmong(List<Branch> branches) {
        for (Branch branch : branches) {
            if (branch.key().equals(defaultBranch)) {
                return branch;
            }
        }
        return branches.get(0);
    }
}
