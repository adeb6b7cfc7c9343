package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Account.ACCOUNT;
import static io.deskgate.persistence.schema.tables.Person.PERSON;
import static io.deskgate.persistence.schema.tables.Session.SESSION;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.SessionKey;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.SessionRepository;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jooq.DSLContext;

/** The sessions in a database. */
final class JooqSessionRepository implements SessionRepository {
    private final Transactions transactions;

    JooqSessionRepository(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void begin(SessionKey key, EmailAddress account, Instant now, Instant end) {
        transactions.write(db -> {
            db.deleteFrom(SESSION)
                    .where(SESSION.EXPIRES_AT.le(TextGate.millis(now)))
                    .execute();
            return db.insertInto(SESSION, SESSION.TOKEN_HASH, SESSION.PERSON_ID, SESSION.EXPIRES_AT)
                    .values(key.hash(), owner(db, account), TextGate.millis(end))
                    .onConflictDoNothing()
                    .execute();
        });
    }

    @Override
    public Optional<Account> find(SessionKey key, Instant now) {
        return transactions.read(db -> db.select(PERSON.ADDRESS, PERSON.NAME, ACCOUNT.ROLE)
                .from(SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.PERSON_ID.eq(SESSION.PERSON_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(SESSION.PERSON_ID))
                .where(SESSION.TOKEN_HASH.eq(key.hash()), SESSION.EXPIRES_AT.gt(TextGate.millis(now)))
                .fetchOptional(JooqAccountRepository::account));
    }

    @Override
    public void end(SessionKey key) {
        transactions.write(db ->
                db.deleteFrom(SESSION).where(SESSION.TOKEN_HASH.eq(key.hash())).execute());
    }

    private static long owner(DSLContext db, EmailAddress address) {
        return db.select(ACCOUNT.PERSON_ID)
                .from(ACCOUNT)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCOUNT.PERSON_ID))
                .where(PERSON.ADDRESS_KEY.eq(People.key(address)))
                .fetchOptional(ACCOUNT.PERSON_ID)
                .orElseThrow(() -> new PermanentFailure(
                        "there is no account " + address.address() + ", see: deskgate user list",
                        new NoSuchElementException(address.address())));
    }
}
