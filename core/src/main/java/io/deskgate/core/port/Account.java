package io.deskgate.core.port;

import io.deskgate.core.settings.Secret;
import io.deskgate.core.ticket.Person;

/**
 * Somebody who may work at the desk, known by an address.
 *
 * @param passwordHash as {@link Passwords} made it; another one each time the password is set
 */
public record Account(Person person, Role role, Secret passwordHash) {}
