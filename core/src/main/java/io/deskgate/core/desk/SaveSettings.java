package io.deskgate.core.desk;

import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.SettingsRepository;
import io.deskgate.core.port.SettingsRepository.Answer;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Setting.Own;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.ticket.BranchKey;

/** Sets the desk up. */
public final class SaveSettings {
    private final SettingsRepository settings;
    private final BranchRepository branches;

    /** Saves there. */
    public SaveSettings(SettingsRepository settings, BranchRepository branches) {
        this.settings = settings;
        this.branches = branches;
    }

    /**
     * Stores all choices together, or none of them; see {@link SettingsRepository#save}.
     *
     * @param version of the settings that were edited
     * @throws IllegalArgumentException when the default branch does not exist
     */
    public Answer save(SettingsForm form, long version) {
        if (form.choice(Catalogue.DEFAULT_BRANCH) instanceof Own<BranchKey> own) {
            requireBranch(own.value());
        }
        return settings.save(FormerDelimiters.kept(settings.read().form(), form), version);
    }

    private void requireBranch(BranchKey key) {
        if (branches.find(key).isEmpty()) {
            throw new IllegalArgumentException("setting " + Catalogue.DEFAULT_BRANCH + ": there is no branch " + key);
        }
    }
}
