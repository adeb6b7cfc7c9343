package io.deskgate.web;

import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Definition;
import io.deskgate.core.settings.Setting;
import io.deskgate.core.settings.Setting.Own;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.settings.SettingsInForce;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was sent from the Channels screen: the choices it means, and what is wrong with them. */
final class ChannelsForm {
    static final List<Definition<?>> SHOWN = List.of(
            Catalogue.DEFAULT_BRANCH,
            Catalogue.EMAIL_SERVER,
            Catalogue.EMAIL_PORT,
            Catalogue.EMAIL_SSL,
            Catalogue.EMAIL_USERNAME,
            Catalogue.EMAIL_PASSWORD,
            Catalogue.EMAIL_DELETE_PROCESSED);

    private static final String PASSWORD = Catalogue.EMAIL_PASSWORD.name();

    private final Form sent;
    private final boolean usesTokens;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private SettingsForm choices;

    /**
     * Reads what was sent over {@code saved}: what the screen does not show stays as it is.
     *
     * @param usesTokens whether the mailbox needs no password
     */
    ChannelsForm(Form sent, SettingsForm saved, boolean usesTokens) {
        this.sent = sent;
        this.usesTokens = usesTokens;
        this.choices = saved;
        SHOWN.forEach(this::read);
    }

    /** What lets us in and nobody can read must not leave with whoever types the address of a server of his own. */
    void keepSecretsFromOthersThan(SettingsForm saved) {
        boolean typed = sent.has(PASSWORD + ".default") || !sent.exact(PASSWORD).isEmpty();
        boolean sameServer = choices.choice(Catalogue.EMAIL_SERVER).equals(saved.choice(Catalogue.EMAIL_SERVER));
        if (usesTokens && !sameServer) {
            errors.putIfAbsent(
                    Catalogue.EMAIL_SERVER.name(),
                    "Save it to test it: the tokens of this mailbox go to the saved server only.");
        } else if (!typed && !sameServer) {
            errors.putIfAbsent(
                    PASSWORD, "Type it to test another server: the saved one goes to the saved server only.");
        }
    }

    boolean isRight() {
        return errors.isEmpty();
    }

    SettingsForm choices() {
        return choices;
    }

    /** The fields as they were sent. */
    Map<String, SettingField> fields(SettingsInForce inForce) {
        Map<String, SettingField> fields = new LinkedHashMap<>();
        savedFields(choices, inForce)
                .forEach((name, field) -> fields.put(name, field.typed(sent, errors.getOrDefault(name, ""))));
        return fields;
    }

    /** The fields as they are saved. */
    static Map<String, SettingField> savedFields(SettingsForm saved, SettingsInForce inForce) {
        Map<String, SettingField> fields = new LinkedHashMap<>();
        SHOWN.forEach(setting -> fields.put(setting.name(), SettingField.of(setting, saved, inForce)));
        return fields;
    }

    private <T> void read(Definition<T> setting) {
        String text = setting.isSecret() ? sent.exact(setting.name()) : sent.get(setting.name());
        if (sent.has(setting.name() + ".default")) {
            choices = choices.with(setting, Setting.useDefault());
            return;
        }
        // A password is never sent to the browser, so an empty field means the one that is saved.
        boolean isThere = usesTokens || choices.choice(setting) instanceof Own<T>;
        boolean kept = setting.isSecret() && text.isEmpty() && isThere;
        if (!kept) {
            readText(setting, text);
        }
    }

    private void readText(Definition<?> setting, String text) {
        try {
            choices = choices.withText(setting, text);
        } catch (IllegalArgumentException e) {
            errors.put(
                    setting.name(),
                    (text.isEmpty() ? "Required: " : "Expected ")
                            + setting.form().expects() + ".");
        }
    }
}
