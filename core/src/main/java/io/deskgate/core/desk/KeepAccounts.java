package io.deskgate.core.desk;

import io.deskgate.core.port.Account;
import io.deskgate.core.port.Accounts;
import io.deskgate.core.port.Passwords;
import io.deskgate.core.port.Role;
import io.deskgate.core.settings.Secret;
import io.deskgate.core.ticket.Person;

/** Says who may work at the desk. */
public final class KeepAccounts {
    /** A shorter password is guessed too soon. */
    public static final int MIN_PASSWORD_CHARS = 10;

    /** A longer one only costs time. */
    public static final int MAX_PASSWORD_CHARS = 1_000;

    private final Accounts accounts;
    private final Passwords passwords;

    /** Keeps these accounts. */
    public KeepAccounts(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * Adds an account.
     *
     * @throws IllegalArgumentException when the address is none, or the password too short or too long
     * @throws io.deskgate.core.port.PermanentFailure when the address has an account
     */
    public void add(Person person, Role role, Secret password) {
        requireAddress(person.mailbox().address());
        accounts.add(new Account(person, role, hash(password)));
    }

    /**
     * Sets the password anew, which ends the sessions of the account.
     *
     * @return false when there is no such account
     * @throws IllegalArgumentException when the password is too short or too long
     */
    public boolean setPassword(String address, Secret password) {
        Secret hash = hash(password);
        return accounts.find(address)
                .map(account -> accounts.replace(new Account(account.person(), account.role(), hash)))
                .orElse(false);
    }

    private Secret hash(Secret password) {
        int chars = password.reveal().length();
        if (chars < MIN_PASSWORD_CHARS || chars > MAX_PASSWORD_CHARS) {
            throw new IllegalArgumentException(
                    "a password has " + MIN_PASSWORD_CHARS + " to " + MAX_PASSWORD_CHARS + " characters, got " + chars);
        }
        return passwords.hash(password);
    }

    private static void requireAddress(String address) {
        int at = address.indexOf('@');
        boolean blank = address.chars().anyMatch(Character::isWhitespace);
        if (at < 1 || at == address.length() - 1 || blank) {
            throw new IllegalArgumentException(
                    "an account is an address such as lee@desk.example, got \"" + address + "\"");
        }
    }
}
