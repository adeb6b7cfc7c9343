package io.deskgate.core.intake;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.NewPassword;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.port.AccountRepository;
import io.deskgate.core.port.PasswordHasher;

/** Lets somebody work at the desk, and gives them another password. */
public final class AddAccount {
    private final AccountRepository accounts;
    private final PasswordHasher hasher;

    /** Adds to {@code accounts}. */
    public AddAccount(AccountRepository accounts, PasswordHasher hasher) {
        this.accounts = accounts;
        this.hasher = hasher;
    }

    /** Adds the account; false when its address has one already. */
    public boolean add(Account account, NewPassword password) {
        return accounts.add(account, hasher.hash(password));
    }

    /** Replaces the password and ends all sessions; false when there is no such account. */
    public boolean changePassword(EmailAddress address, NewPassword password) {
        return accounts.setPassword(address, hasher.hash(password));
    }
}
