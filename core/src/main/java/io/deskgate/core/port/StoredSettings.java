package io.deskgate.core.port;

import io.deskgate.core.settings.SettingsForm;

/**
 * The settings as they are stored.
 *
 * @param version another one each time they are saved
 */
public record StoredSettings(SettingsForm form, long version) {}
