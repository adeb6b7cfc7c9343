package io.deskgate.core.settings;

import io.deskgate.core.settings.Setting.Own;

/** All settings as they are used now, each with where it comes from. */
public final class SettingsInForce {
    private final SettingsForm form;
    private final Circumstances circumstances;

    SettingsInForce(SettingsForm form, Circumstances circumstances) {
        this.form = form;
        this.circumstances = circumstances;
    }

    /** The value to work with. */
    public <T> T value(Definition<T> setting) {
        return choice(setting) instanceof Own<T> own
                ? own.value()
                : setting.byDefault().among(this);
    }

    /** What is chosen for this run, else what is saved. */
    <T> Setting<T> choice(Definition<T> setting) {
        Setting<T> override = circumstances.overrides().choice(setting);
        return override instanceof Own<T> ? override : form.choice(setting);
    }

    /** Where that value comes from. */
    public Origin origin(Definition<?> setting) {
        if (circumstances.overrides().choice(setting) instanceof Own<?>) {
            return new Origin.ForThisRun(circumstances.overrides().place(setting));
        }
        return form.choice(setting) instanceof Own<?> ? new Origin.Saved() : new Origin.ByDefault();
    }

    /** The value as people may see it: a secret only as {@code (secret)}, or {@code (none)} when there is none. */
    public <T> String shown(Definition<T> setting) {
        T value = value(setting);
        return setting.isSecret() ? value.toString() : setting.form().write(value);
    }

    Circumstances circumstances() {
        return circumstances;
    }
}
