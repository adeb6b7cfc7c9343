package io.deskgate.core.settings;

import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchKey;
import java.util.List;

/** The section General of the Channels screen. */
public record ChannelForm(Setting<BranchKey> defaultBranch) {
    /** The choices made in {@code form}. */
    public static ChannelForm of(SettingsForm form) {
        return new ChannelForm(form.choice(Catalogue.DEFAULT_BRANCH));
    }

    /** {@code form} with these choices instead of its own. */
    public SettingsForm into(SettingsForm form) {
        return form.with(Catalogue.DEFAULT_BRANCH, defaultBranch);
    }

    /** The default branch among all there are, the one created first in front. */
    public Branch defaultBranchAmong(List<Branch> branches) {
        return resolve(Circumstances.plain(branches.get(0).key())).defaultBranchAmong(branches);
    }

    /** Plain values. The defaults are those of the {@link Catalogue}. */
    public ChannelSettings resolve(Circumstances circumstances) {
        return ChannelSettings.of(into(SettingsForm.ALL_DEFAULTS).resolve(circumstances));
    }
}
