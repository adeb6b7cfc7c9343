package io.deskgate.app;

import io.deskgate.core.account.Account;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Person;
import java.util.Optional;

/** Reads off the command line who takes care of something. */
final class Agents {
    private static final String NOBODY = "nobody";

    private Agents() {}

    /** The user with this address, or nobody; refuses an address without an account. */
    static Assignee parse(String text, Wiring wiring) {
        return text.equals(NOBODY) ? Assignee.NOBODY : Assignee.agent(person(text, wiring));
    }

    /** The user with this address. */
    static Person person(String address, Wiring wiring) {
        return Requested.from(() -> {
            Optional<Account> account = wiring.store().accounts().find(EmailAddress.of(address));
            return account.map(Account::person)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "\"" + address + "\" is no user, add one with: deskgate user add " + address));
        });
    }
}
