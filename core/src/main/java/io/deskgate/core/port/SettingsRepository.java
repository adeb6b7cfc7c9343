package io.deskgate.core.port;

import io.deskgate.core.settings.SettingsForm;

/** The choices of the administrators. Throws as {@link TicketRepository} does. */
public interface SettingsRepository {
    /**
     * What is stored; in a new store everything is by default. Secrets in it are opened only when they are revealed,
     * which throws {@link PermanentFailure} when the key to them is gone.
     *
     * @throws PermanentFailure when what is stored means nothing to this program, naming the setting
     */
    StoredSettings read();

    /**
     * Stores all choices together, or none of them: durable when this returns. Secrets are stored locked.
     *
     * @param version of the settings that were edited
     */
    Answer save(SettingsForm form, long version);

    /** What came of saving. */
    sealed interface Answer {
        /** They are stored. */
        record Saved(long version) implements Answer {}

        /** Nothing was stored: somebody else saved since {@code version}, and this is what is stored now. */
        record ChangedMeanwhile(StoredSettings now) implements Answer {}
    }
}
