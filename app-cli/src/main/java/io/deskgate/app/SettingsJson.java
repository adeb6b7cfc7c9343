package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Definition;
import io.deskgate.core.settings.Origin;
import io.deskgate.core.settings.Setting.Own;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.settings.SettingsInForce;
import java.io.IOException;

/** Settings for programs. The members are described in docs/commands.md and only ever added to. */
final class SettingsJson {
    private SettingsJson() {}

    static void list(JsonGenerator json, SettingsInForce settings) throws IOException {
        json.writeArrayFieldStart("settings");
        for (Definition<?> setting : Catalogue.ALL) {
            json.writeStartObject();
            json.writeStringField("name", setting.name());
            json.writeStringField("value", settings.shown(setting));
            json.writeBooleanField("secret", setting.isSecret());
            origin(json, settings.origin(setting));
            json.writeStringField("default", setting.byDefault().inWords());
            json.writeStringField("description", setting.description());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The choices: a text for each of one's own, null for each that uses its default. Secrets are left out. */
    static void choices(JsonGenerator json, SettingsForm form) throws IOException {
        json.writeObjectFieldStart("settings");
        for (Definition<?> setting : Catalogue.ALL) {
            if (!setting.isSecret()) {
                choice(json, setting, form);
            }
        }
        json.writeEndObject();
    }

    private static <T> void choice(JsonGenerator json, Definition<T> setting, SettingsForm form) throws IOException {
        if (form.choice(setting) instanceof Own<T> own) {
            json.writeStringField(setting.name(), setting.form().write(own.value()));
            return;
        }
        json.writeNullField(setting.name());
    }

    private static void origin(JsonGenerator json, Origin origin) throws IOException {
        String word = origin instanceof Origin.Saved ? "SAVED" : "DEFAULT";
        if (origin instanceof Origin.ForThisRun run) {
            json.writeStringField("origin", "THIS_RUN");
            json.writeStringField("place", run.where());
            return;
        }
        json.writeStringField("origin", word);
        json.writeStringField("place", "");
    }
}
