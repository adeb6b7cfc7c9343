package io.deskgate.core.settings;

import io.deskgate.core.settings.Setting.Own;
import java.util.HashMap;
import java.util.Map;

/** All settings as they are stored and edited: for each the choice that was made. */
public final class SettingsForm {
    /** Everything by default. */
    public static final SettingsForm ALL_DEFAULTS = new SettingsForm(Map.of());

    private final Map<String, Object> own;

    private SettingsForm(Map<String, Object> own) {
        this.own = Map.copyOf(own);
    }

    /** The choice made for one setting. */
    // Only the with… methods put values in, each under the name of the definition it belongs to.
    @SuppressWarnings("unchecked")
    public <T> Setting<T> choice(Definition<T> setting) {
        Object value = own.get(setting.name());
        return value == null ? Setting.useDefault() : Setting.own((T) value);
    }

    /** This form with another choice for one setting. */
    public <T> SettingsForm with(Definition<T> setting, Setting<T> choice) {
        if (choice instanceof Own<T> value) {
            return withOwn(setting.name(), value.value());
        }
        Map<String, Object> changed = new HashMap<>(own);
        changed.remove(setting.name());
        return new SettingsForm(changed);
    }

    /**
     * This form with a value of one's own for one setting.
     *
     * @throws IllegalArgumentException when the text means none
     */
    public <T> SettingsForm withText(Definition<T> setting, String text) {
        return with(setting, Setting.own(setting.read(text)));
    }

    /**
     * This form with a secret that need not be read, for instance because it is still locked.
     *
     * @throws IllegalArgumentException when the setting is none that holds a secret
     */
    public SettingsForm withSecret(Definition<?> setting, Secret secret) {
        if (!setting.isSecret()) {
            throw new IllegalArgumentException("setting " + setting + " holds no secret");
        }
        return withOwn(setting.name(), secret);
    }

    /** Plain values: overridden for this run, else one's own, else the default. */
    public SettingsInForce resolve(Circumstances circumstances) {
        return new SettingsInForce(this, circumstances);
    }

    private SettingsForm withOwn(String name, Object value) {
        Map<String, Object> changed = new HashMap<>(own);
        changed.put(name, value);
        return new SettingsForm(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SettingsForm form && own.equals(form.own);
    }

    @Override
    public int hashCode() {
        return own.hashCode();
    }

    @Override
    public String toString() {
        return "settings " + own;
    }
}
