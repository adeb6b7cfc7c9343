package io.deskgate.persistence;

import io.deskgate.core.port.SettingsRepository;
import io.deskgate.core.port.StoredSettings;
import io.deskgate.core.settings.SettingsForm;
import org.jooq.DSLContext;

/** The settings in a database. */
final class JooqSettingsRepository implements SettingsRepository {
    private final Transactions transactions;
    private final SecretBox secrets;

    JooqSettingsRepository(Transactions transactions, SecretBox secrets) {
        this.transactions = transactions;
        this.secrets = secrets;
    }

    @Override
    public StoredSettings read() {
        return transactions.read(db -> rows(db).read());
    }

    @Override
    public Answer save(SettingsForm form, long version) {
        return transactions.write(db -> save(rows(db), form, version));
    }

    private static Answer save(SettingRows rows, SettingsForm form, long version) {
        boolean mine = rows.raise(version);
        StoredSettings now = rows.read();
        if (mine) {
            rows.write(now.form(), form);
            return new Answer.Saved(now.version());
        }
        // The answer to our own first commit may have been lost; and two who chose the same do not disagree.
        return now.form().equals(form) ? new Answer.Saved(now.version()) : new Answer.ChangedMeanwhile(now);
    }

    private SettingRows rows(DSLContext db) {
        return new SettingRows(db, secrets);
    }
}
