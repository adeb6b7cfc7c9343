package io.deskgate.core.routing;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.HeaderBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The fields of a message as a rule sees them. {@code subject}, {@code from}, {@code to}, {@code cc} and {@code
 * reply-to} are decoded, mailboxes as {@code Name <address>}; {@code recipient} and {@code sender} are those of the
 * envelope; any other name is a header field as it was sent.
 */
public final class MailFields {
    private final Envelope envelope;
    private final HeaderBlock header;
    private final Email email;

    /** The fields of this message. */
    public MailFields(Envelope envelope, HeaderBlock header, Email email) {
        this.envelope = envelope;
        this.header = header;
        this.email = email;
    }

    /** All values of a field, topmost first; none when the message does not have it. */
    List<String> values(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "subject" -> known(email.subject());
            case "from" -> mailboxes(email.from());
            case "to" -> mailboxes(email.to());
            case "cc" -> mailboxes(email.cc());
            case "reply-to" -> mailboxes(email.replyTo());
            case "recipient" -> known(envelope.recipient());
            case "sender" -> known(envelope.sender());
            default -> header.all(name);
        };
    }

    private static List<String> known(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static List<String> mailboxes(List<EmailAddress> addresses) {
        List<String> values = new ArrayList<>();
        for (EmailAddress address : addresses) {
            values.add(address.toString());
        }
        return values;
    }
}
