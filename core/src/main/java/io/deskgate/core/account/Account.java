package io.deskgate.core.account;

import io.deskgate.core.ticket.Person;

/** Somebody who works at the desk and logs in with their address. */
public record Account(Person person, Role role) {
    /** The address they log in with. */
    public String address() {
        return person.mailbox().address();
    }
}
