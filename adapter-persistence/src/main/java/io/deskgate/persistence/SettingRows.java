package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Setting.SETTING;
import static io.deskgate.persistence.schema.tables.SettingVersion.SETTING_VERSION;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.StoredSettings;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Definition;
import io.deskgate.core.settings.Secret;
import io.deskgate.core.settings.Setting;
import io.deskgate.core.settings.Setting.Own;
import io.deskgate.core.settings.SettingsForm;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The rows of what was chosen. Those this program has no setting for are a newer one's and stay as they are. */
record SettingRows(DSLContext db, SecretBox secrets) {
    // The version first: whoever edits what was saved in between is told so when he saves. No join, because each
    // message
    // asks for its settings and a join is a third more of jOOQ to load.
    StoredSettings read() {
        long version = Jooq.select(db, List.of(SETTING_VERSION.VERSION), SETTING_VERSION, DSL.noCondition())
                .fetchSingle(SETTING_VERSION.VERSION);
        SettingsForm form = SettingsForm.ALL_DEFAULTS;
        for (Record row : Jooq.select(db, List.of(SETTING.NAME, SETTING.VALUE), SETTING, DSL.noCondition())
                .fetch()) {
            form = with(form, row);
        }
        return new StoredSettings(form, version);
    }

    /** Takes the next version, if {@code version} is still the newest. Whoever else wants it waits until we are through. */
    boolean raise(long version) {
        return db.update(SETTING_VERSION)
                        .set(SETTING_VERSION.VERSION, version + 1)
                        .where(SETTING_VERSION.VERSION.eq(version))
                        .execute()
                == 1;
    }

    /** Takes the next version, whichever it is. */
    void raise() {
        db.update(SETTING_VERSION)
                .set(SETTING_VERSION.VERSION, SETTING_VERSION.VERSION.plus(1))
                .execute();
    }

    /** Writes what is different. */
    void write(SettingsForm before, SettingsForm after) {
        for (Definition<?> setting : Catalogue.ALL) {
            write(setting, before, after);
        }
    }

    private <T> void write(Definition<T> setting, SettingsForm before, SettingsForm after) {
        Setting<T> choice = after.choice(setting);
        if (isAsBefore(before.choice(setting), choice)) {
            return;
        }
        db.deleteFrom(SETTING).where(SETTING.NAME.eq(setting.name())).execute();
        if (choice instanceof Own<T> own) {
            String text = setting.form().write(own.value());
            db.insertInto(SETTING, SETTING.NAME, SETTING.VALUE)
                    .values(setting.name(), setting.isSecret() ? secrets.lock(setting.name(), text) : gate(text))
                    .execute();
        }
    }

    // A locked secret is not opened to find out that nobody changed it: the key to it may be gone.
    private static boolean isAsBefore(Setting<?> before, Setting<?> now) {
        if (before instanceof Own<?> old && now instanceof Own<?> own && old.value() instanceof Secret secret) {
            return ((Secret) own.value()).isAsBefore(secret);
        }
        return now.equals(before);
    }

    private SettingsForm with(SettingsForm form, Record row) {
        Optional<Definition<?>> setting = Catalogue.find(row.get(SETTING.NAME));
        return setting.isPresent() ? with(form, setting.get(), row.get(SETTING.VALUE)) : form;
    }

    private SettingsForm with(SettingsForm form, Definition<?> setting, String value) {
        if (setting.isSecret()) {
            return form.withSecret(setting, Secret.from(new LockedText(setting.name(), value, secrets)));
        }
        try {
            return form.withText(setting, value);
        } catch (IllegalArgumentException e) {
            String text = e.getMessage() + ". Use: deskgate settings use-default " + setting.name();
            throw new PermanentFailure(text, e);
        }
    }

    private static String gate(String text) {
        return TextGate.BODY.pass(text);
    }
}
