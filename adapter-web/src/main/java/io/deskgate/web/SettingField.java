package io.deskgate.web;

import io.deskgate.core.settings.Definition;
import io.deskgate.core.settings.Origin;
import io.deskgate.core.settings.Setting.Own;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.settings.SettingsInForce;

/**
 * One setting as a field of the screen.
 *
 * @param value as typed or saved; a secret is never in it
 * @param byDefault what counts when the box is ticked
 * @param error what is wrong with what was typed, empty when nothing is
 * @param instead what counts in this run whatever is saved, empty when nothing does
 */
record SettingField(
        String name,
        String value,
        boolean usesDefault,
        String byDefault,
        boolean isKept,
        String error,
        String instead) {
    static <T> SettingField of(Definition<T> setting, SettingsForm form, SettingsInForce inForce) {
        boolean own = form.choice(setting) instanceof Own<T>;
        String value = form.choice(setting) instanceof Own<T> chosen && !setting.isSecret()
                ? setting.form().write(chosen.value())
                : "";
        return new SettingField(
                setting.name(),
                value,
                !own,
                setting.byDefault().inWords(),
                own && setting.isSecret(),
                "",
                instead(setting, inForce));
    }

    /** What was typed, with what is wrong with it. */
    SettingField typed(Form sent, String complaint) {
        boolean secret = sent.get(name).isEmpty() || name.endsWith("password");
        return new SettingField(
                name, secret ? "" : sent.get(name), sent.has(name + ".default"), byDefault, isKept, complaint, instead);
    }

    /** The value, or what counts in its place. */
    String shown() {
        return value.isEmpty() ? byDefault : value;
    }

    String id() {
        return name.replace('.', '-');
    }

    private static String instead(Definition<?> setting, SettingsInForce inForce) {
        return inForce.origin(setting) instanceof Origin.ForThisRun run
                ? inForce.shown(setting) + ", from " + run.where()
                : "";
    }
}
