package io.deskgate.core.port;

import java.util.List;
import java.util.Optional;

/** Who may work at the desk. Addresses count in whatever case. Throws as {@link TicketRepository} does. */
public interface Accounts {
    /** All of them, by address. */
    List<Account> all();

    /** The account with this address. */
    Optional<Account> find(String address);

    /**
     * Adds an account, durable when this returns.
     *
     * @throws PermanentFailure when the address has one
     */
    void add(Account account);

    /** Gives the account with this address a new role and password; false when there is none. */
    boolean replace(Account account);

    /** Deletes the account with this address; what its person said stays. False when there is none. */
    boolean delete(String address);
}
