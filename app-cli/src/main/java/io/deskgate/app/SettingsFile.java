package io.deskgate.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Definition;
import io.deskgate.core.settings.Setting;
import io.deskgate.core.settings.Setting.Own;
import io.deskgate.core.settings.SettingsForm;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What {@code settings export} wrote, being read again. */
final class SettingsFile {
    private final InputStream in;

    SettingsFile(InputStream in) {
        this.in = in;
    }

    /**
     * The change that makes these choices.
     *
     * @throws IllegalArgumentException when it is no such file, or names a setting that does not exist
     */
    UnaryOperator<SettingsForm> choices() {
        try (JsonParser json = new JsonFactory().createParser(in)) {
            expect(json.nextToken() == JsonToken.START_OBJECT && "settings".equals(json.nextFieldName()));
            expect(json.nextToken() == JsonToken.START_OBJECT);
            return choices(json);
        } catch (IOException e) {
            throw new IllegalArgumentException("this is no file of settings export: " + e.getMessage(), e);
        }
    }

    private static UnaryOperator<SettingsForm> choices(JsonParser json) throws IOException {
        Map<String, Setting<String>> texts = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            expect(value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NULL);
            texts.put(name, value == JsonToken.VALUE_NULL ? Setting.useDefault() : Setting.own(json.getText()));
        }
        expect(json.currentToken() == JsonToken.END_OBJECT);
        return form -> with(form, texts);
    }

    private static SettingsForm with(SettingsForm before, Map<String, Setting<String>> texts) {
        SettingsForm form = before;
        for (Map.Entry<String, Setting<String>> entry : texts.entrySet()) {
            Definition<?> setting = Catalogue.named(entry.getKey());
            form = entry.getValue() instanceof Own<String> own
                    ? form.withText(setting, own.value())
                    : form.with(setting, Setting.useDefault());
        }
        return form;
    }

    private static void expect(boolean right) {
        if (!right) {
            throw new IllegalArgumentException(
                    "this is no file of settings export: expected {\"settings\": {\"NAME\": \"VALUE\" or null, …}}");
        }
    }
}
