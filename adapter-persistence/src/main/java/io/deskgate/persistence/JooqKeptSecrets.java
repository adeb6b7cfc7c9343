package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.KeptSecret.KEPT_SECRET;

import io.deskgate.core.port.KeptSecrets;
import io.deskgate.core.settings.Secret;
import org.jooq.DSLContext;

/** Secrets in a database, locked under their names. */
record JooqKeptSecrets(Transactions transactions, SecretBox box) implements KeptSecrets {
    @Override
    public Secret find(String name) {
        return transactions.read(db -> db.select(KEPT_SECRET.VALUE)
                .from(KEPT_SECRET)
                .where(KEPT_SECRET.NAME.eq(name))
                .fetchOptional(KEPT_SECRET.VALUE)
                .map(locked -> Secret.from(new LockedText(name, locked, box)))
                .orElse(Secret.NONE));
    }

    @Override
    public void keep(String name, Secret secret) {
        String locked = box.lock(name, secret.reveal());
        transactions.write(db -> keep(db, name, locked));
    }

    private static int keep(DSLContext db, String name, String locked) {
        return db.insertInto(KEPT_SECRET, KEPT_SECRET.NAME, KEPT_SECRET.VALUE)
                .values(name, locked)
                .onConflict(KEPT_SECRET.NAME)
                .doUpdate()
                .set(KEPT_SECRET.VALUE, locked)
                .execute();
    }
}
