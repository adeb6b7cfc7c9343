package io.deskgate.core.fake;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.PasswordHash;
import io.deskgate.core.account.Role;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.port.AccountRepository;
import io.deskgate.core.ticket.Person;
import java.util.List;
import java.util.Optional;

/** The accounts in memory. */
final class InMemoryAccountRepository implements AccountRepository {
    private final Shelves shelves;

    InMemoryAccountRepository(Shelves shelves) {
        this.shelves = shelves;
    }

    /** An account with what is kept of its password. */
    record Kept(Account account, PasswordHash password) {}

    @Override
    public boolean add(Account account, PasswordHash password) {
        synchronized (shelves) {
            Person person = shelves.known(account.person());
            Kept kept = new Kept(new Account(person, account.role()), password);
            return shelves.accounts.putIfAbsent(person.mailbox().key(), kept) == null;
        }
    }

    @Override
    public Optional<Account> find(EmailAddress address) {
        return kept(address).map(Kept::account);
    }

    @Override
    public Optional<PasswordHash> password(EmailAddress address) {
        return kept(address).map(Kept::password);
    }

    @Override
    public List<Account> all() {
        synchronized (shelves) {
            return shelves.accounts.values().stream().map(Kept::account).toList();
        }
    }

    @Override
    public boolean setPassword(EmailAddress address, PasswordHash password) {
        synchronized (shelves) {
            shelves.endSessionsOf(address);
            return shelves.accounts.computeIfPresent(address.key(), (key, was) -> new Kept(was.account(), password))
                    != null;
        }
    }

    @Override
    public boolean setRole(EmailAddress address, Role role) {
        synchronized (shelves) {
            return shelves.accounts.computeIfPresent(
                            address.key(),
                            (key, was) -> new Kept(new Account(was.account().person(), role), was.password()))
                    != null;
        }
    }

    @Override
    public boolean delete(EmailAddress address) {
        synchronized (shelves) {
            shelves.endSessionsOf(address);
            return shelves.accounts.remove(address.key()) != null;
        }
    }

    private Optional<Kept> kept(EmailAddress address) {
        synchronized (shelves) {
            return Optional.ofNullable(shelves.accounts.get(address.key()));
        }
    }
}
