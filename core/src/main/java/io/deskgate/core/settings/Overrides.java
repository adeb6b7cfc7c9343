package io.deskgate.core.settings;

import java.util.HashMap;
import java.util.Map;

/** Values that count for this run only, whatever is saved: from environment variables and options. */
public final class Overrides {
    /** Nothing is overridden. */
    public static final Overrides NONE = new Overrides(SettingsForm.ALL_DEFAULTS, Map.of());

    private final SettingsForm values;
    private final Map<String, String> places;

    private Overrides(SettingsForm values, Map<String, String> places) {
        this.values = values;
        this.places = Map.copyOf(places);
    }

    /**
     * One more; a later one for the same setting replaces an earlier one.
     *
     * @param place where it comes from, for people: "DESKGATE_EMAIL_PORT"
     * @throws IllegalArgumentException when the text means no value of the setting
     */
    public Overrides with(Definition<?> setting, String text, String place) {
        Map<String, String> more = new HashMap<>(places);
        more.put(setting.name(), place);
        return new Overrides(values.withText(setting, text), more);
    }

    <T> Setting<T> choice(Definition<T> setting) {
        return values.choice(setting);
    }

    String place(Definition<?> setting) {
        return places.get(setting.name());
    }
}
