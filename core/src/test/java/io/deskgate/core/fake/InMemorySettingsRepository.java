package io.deskgate.core.fake;

import io.deskgate.core.port.SettingsRepository;
import io.deskgate.core.port.StoredSettings;
import io.deskgate.core.settings.SettingsForm;

/** The settings in memory. */
final class InMemorySettingsRepository implements SettingsRepository {
    private final Shelves shelves;

    InMemorySettingsRepository(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public StoredSettings read() {
        synchronized (shelves) {
            return shelves.settings;
        }
    }

    @Override
    public Answer save(SettingsForm form, long version) {
        synchronized (shelves) {
            StoredSettings now = shelves.settings;
            if (now.version() == version) {
                shelves.settings = new StoredSettings(form, version + 1);
                return new Answer.Saved(version + 1);
            }
            return now.form().equals(form) ? new Answer.Saved(now.version()) : new Answer.ChangedMeanwhile(now);
        }
    }
}
