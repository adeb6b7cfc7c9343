package io.deskgate.core.ticket;

import io.deskgate.core.email.EmailAddress;

/** Someone who wrote to the desk or works at it, known by an address. */
public record Person(EmailAddress mailbox) {
    /** Stands in for whoever wrote a message that names nobody. Cannot be answered, and is not one person. */
    public static final Person UNKNOWN = new Person(new EmailAddress("unknown@sender.invalid", "Unknown sender"));

    /** Whether this address, however it is spelt, is that of {@link #UNKNOWN}. */
    public static boolean isUnknown(EmailAddress address) {
        return address.key().equals(UNKNOWN.mailbox().key());
    }
}
