package io.deskgate.core.desk;

import io.deskgate.core.port.Account;
import io.deskgate.core.port.Accounts;
import io.deskgate.core.port.Passwords;
import io.deskgate.core.settings.Secret;
import java.util.Optional;

/** Finds out who is at the door. Whoever calls slows down those who guess. */
public final class LogIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Secret hashOfNobody;

    /** Lets in those with an account. Takes as long as one password. */
    public LogIn(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.hashOfNobody = passwords.hash(Secret.of("nobody's"));
    }

    /** The account, if the password is right. It takes as long for an address that has none. */
    public Optional<Account> admit(String address, Secret password) {
        Optional<Account> account = accounts.find(address);
        Secret hash = account.isPresent() ? account.get().passwordHash() : hashOfNobody;
        return passwords.matches(password, hash) ? account : Optional.empty();
    }

    /** The account as it is now; empty when it was deleted. */
    public Optional<Account> known(String address) {
        return accounts.find(address);
    }
}
