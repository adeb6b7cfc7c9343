package io.deskgate.core.intake;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.NewPassword;
import io.deskgate.core.account.PasswordHash;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.port.AccountRepository;
import io.deskgate.core.port.PasswordHasher;
import io.deskgate.core.settings.Secret;
import java.util.Optional;

/** Tells who may come in. */
public final class LogIn {
    private final AccountRepository accounts;
    private final PasswordHasher hasher;
    private final PasswordHash nobodys;

    /** Looks into {@code accounts}. */
    public LogIn(AccountRepository accounts, PasswordHasher hasher) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.nobodys = hasher.hash(new NewPassword(Secret.of("the password of nobody")));
    }

    /**
     * The account with this address and password. Takes as long when there is no such account, so that nobody learns
     * which addresses have one.
     */
    public Optional<Account> with(EmailAddress address, Secret password) {
        Optional<PasswordHash> kept = accounts.password(address);
        boolean matches = hasher.matches(password, kept.orElse(nobodys));
        return matches && kept.isPresent() ? accounts.find(address) : Optional.empty();
    }
}
