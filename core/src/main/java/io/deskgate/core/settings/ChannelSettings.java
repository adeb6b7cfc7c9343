package io.deskgate.core.settings;

import io.deskgate.core.settings.Setting.Own;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchKey;
import java.util.List;

/**
 * What counts for mail whichever way it comes.
 *
 * @param defaultBranch as it was chosen
 */
public record ChannelSettings(Setting<BranchKey> defaultBranch) {
    /** The part of all settings that this is. */
    public static ChannelSettings of(SettingsInForce settings) {
        return new ChannelSettings(settings.choice(Catalogue.DEFAULT_BRANCH));
    }

    /** The default branch among these, the oldest first: mail needs a place, whatever was chosen. */
    public Branch defaultBranchAmong(List<Branch> branches) {
        for (Branch branch : branches) {
            if (defaultBranch instanceof Own<BranchKey> chosen && branch.key().equals(chosen.value())) {
                return branch;
            }
        }
        return branches.get(0);
    }
}
