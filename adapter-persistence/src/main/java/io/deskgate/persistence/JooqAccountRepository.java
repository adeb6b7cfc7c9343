package io.deskgate.persistence;

import static io.deskgate.persistence.schema.tables.Account.ACCOUNT;
import static io.deskgate.persistence.schema.tables.Person.PERSON;
import static io.deskgate.persistence.schema.tables.Session.SESSION;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.PasswordHash;
import io.deskgate.core.account.Role;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.port.AccountRepository;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;

/** The accounts in a database. */
final class JooqAccountRepository implements AccountRepository {
    private final Transactions transactions;
    private final Clock clock;

    JooqAccountRepository(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public boolean add(Account account, PasswordHash password) {
        // The answer to the first commit may be lost: then the second finds the account, with our own hash.
        return transactions.write(db -> {
            insert(db, account, password);
            return password(db, account.person().mailbox()).equals(Optional.of(password));
        });
    }

    @Override
    public Optional<Account> find(EmailAddress address) {
        return transactions.readAtOnce(db -> db.select(PERSON.ADDRESS, PERSON.NAME, ACCOUNT.ROLE)
                .from(ACCOUNT)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCOUNT.PERSON_ID))
                .where(PERSON.ADDRESS_KEY.eq(People.key(address)))
                .fetchOptional(JooqAccountRepository::account));
    }

    @Override
    public Optional<PasswordHash> password(EmailAddress address) {
        return transactions.read(db -> password(db, address));
    }

    @Override
    public List<Account> all() {
        return transactions.read(db -> db.select(PERSON.ADDRESS, PERSON.NAME, ACCOUNT.ROLE)
                .from(ACCOUNT)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCOUNT.PERSON_ID))
                .orderBy(PERSON.ADDRESS_KEY)
                .fetch(JooqAccountRepository::account));
    }

    @Override
    public boolean setPassword(EmailAddress address, PasswordHash password) {
        return transactions.write(db -> {
            endSessions(db, address);
            return db.update(ACCOUNT)
                            .set(ACCOUNT.PASSWORD_HASH, password.text())
                            .where(ACCOUNT.PERSON_ID.in(idOf(db, address)))
                            .execute()
                    > 0;
        });
    }

    @Override
    public boolean setRole(EmailAddress address, Role role) {
        return transactions.write(db -> db.update(ACCOUNT)
                        .set(ACCOUNT.ROLE, role.name())
                        .where(ACCOUNT.PERSON_ID.in(idOf(db, address)))
                        .execute()
                > 0);
    }

    @Override
    public boolean delete(EmailAddress address) {
        return transactions.write(db -> {
            endSessions(db, address);
            return db.deleteFrom(ACCOUNT)
                            .where(ACCOUNT.PERSON_ID.in(idOf(db, address)))
                            .execute()
                    > 0;
        });
    }

    /** An account from a row that has address, name and role. */
    static Account account(Record row) {
        return new Account(People.person(row), Role.valueOf(row.get(ACCOUNT.ROLE)));
    }

    private void insert(DSLContext db, Account account, PasswordHash password) {
        db.insertInto(ACCOUNT, ACCOUNT.PERSON_ID, ACCOUNT.ROLE, ACCOUNT.PASSWORD_HASH, ACCOUNT.CREATED_AT)
                .values(
                        new People(db).idOf(account.person()),
                        account.role().name(),
                        password.text(),
                        TextGate.millis(clock.instant()))
                .onConflictDoNothing()
                .execute();
    }

    private static Optional<PasswordHash> password(DSLContext db, EmailAddress address) {
        return db.select(ACCOUNT.PASSWORD_HASH)
                .from(ACCOUNT)
                .where(ACCOUNT.PERSON_ID.in(idOf(db, address)))
                .fetchOptional(row -> new PasswordHash(row.value1()));
    }

    private static void endSessions(DSLContext db, EmailAddress address) {
        db.deleteFrom(SESSION).where(SESSION.PERSON_ID.in(idOf(db, address))).execute();
    }

    private static Select<Record1<Long>> idOf(DSLContext db, EmailAddress address) {
        return db.select(PERSON.ID).from(PERSON).where(PERSON.ADDRESS_KEY.eq(People.key(address)));
    }
}
