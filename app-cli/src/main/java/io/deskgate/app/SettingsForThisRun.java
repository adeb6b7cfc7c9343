package io.deskgate.app;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Definition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values of settings that options give for one run. They go among its variables, and count above those. */
final class SettingsForThisRun {
    static final String OPTION = "--set";
    static final String DESCRIPTION = "This value of a setting counts for this run, whatever is saved; may be repeated."
            + " Not for secrets, which others could read on the command line.";

    private SettingsForThisRun() {}

    /** Under what such a value stands among the variables, and how people are told of it. */
    static String place(Definition<?> setting) {
        return OPTION + " " + setting.name();
    }

    /**
     * These surroundings with each {@code NAME=VALUE}; the last one of a name counts.
     *
     * @throws IllegalArgumentException when one names no setting or a secret, or its value means nothing
     */
    static Surroundings in(Surroundings surroundings, List<String> values) {
        if (values.isEmpty()) {
            return surroundings;
        }
        Map<String, String> environment = new HashMap<>(surroundings.environment());
        for (String value : values) {
            Definition<?> setting = named(value);
            String text = value.substring(value.indexOf('=') + 1);
            setting.read(text);
            environment.put(place(setting), text);
        }
        return surroundings.in(environment);
    }

    private static Definition<?> named(String value) {
        int equals = value.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("expected " + OPTION + " NAME=VALUE, not \"" + value + "\"");
        }
        Definition<?> setting = Catalogue.named(value.substring(0, equals));
        if (setting.isSecret()) {
            throw new IllegalArgumentException("setting " + setting.name()
                    + " is a secret, which others could read on the command line: set " + setting.variable());
        }
        return setting;
    }
}
