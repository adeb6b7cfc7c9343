package io.deskgate.core.port;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.PasswordHash;
import io.deskgate.core.account.Role;
import io.deskgate.core.email.EmailAddress;
import java.util.List;
import java.util.Optional;

/**
 * Who works at the desk. Addresses are the same in upper and lower case. Each change is durable when it returns. Throws
 * as {@link TicketRepository} does.
 */
public interface AccountRepository {
    /** A new account; false when the address has one already, which stays as it is. */
    boolean add(Account account, PasswordHash password);

    /** The account with this address. */
    Optional<Account> find(EmailAddress address);

    /** What is kept of its password; empty when there is no such account. */
    Optional<PasswordHash> password(EmailAddress address);

    /** All of them, by address. */
    List<Account> all();

    /** Another password, which ends all sessions of the account; false when there is no such account. */
    boolean setPassword(EmailAddress address, PasswordHash password);

    /** Another role, at once also in open sessions; false when there is no such account. */
    boolean setRole(EmailAddress address, Role role);

    /** Deletes the account with its sessions; what its owner wrote stays. False when there is no such account. */
    boolean delete(EmailAddress address);
}
