package io.deskgate.core.intake;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Voice;

/** Whom a message is put down to, and how certain that is. */
record Speaker(Person person, Voice voice) {
    static Speaker named(EmailAddress author, Voice voice) {
        return new Speaker(new Person(author), voice);
    }

    /** Nobody we know: our mail server found that this address of a colleague is only claimed. */
    static Speaker claiming(EmailAddress colleague, Voice voice) {
        String claim = "claims to be " + colleague.address();
        return new Speaker(new Person(new EmailAddress(Person.UNKNOWN.mailbox().address(), claim)), voice);
    }

    Speaker with(Voice other) {
        return new Speaker(person, other);
    }
}
