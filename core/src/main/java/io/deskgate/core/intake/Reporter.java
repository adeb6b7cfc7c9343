package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.ticket.Person;
import java.util.Optional;

/** Finds out who wrote: From, else the return path, else a stand-in that cannot be answered. */
final class Reporter {
    private Reporter() {}

    static Person of(Arrival arrival) {
        Optional<EmailAddress> sender = arrival.email().sender();
        return new Person(sender.isPresent() ? sender.get() : returnPath(arrival.envelope()));
    }

    private static EmailAddress returnPath(Envelope envelope) {
        String sender = envelope.sender();
        boolean usable = sender.indexOf('@') > 0 && sender.chars().noneMatch(Character::isISOControl);
        return usable ? EmailAddress.of(sender) : Person.UNKNOWN.mailbox();
    }
}
