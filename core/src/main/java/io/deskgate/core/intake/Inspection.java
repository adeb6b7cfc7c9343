package io.deskgate.core.intake;

import io.deskgate.core.email.Email;
import io.deskgate.core.email.TrimmedText;
import java.io.Closeable;

/** What we understand of a message: the email, and its text cut into what is new and what is not. */
public record Inspection(Email email, TrimmedText reply) implements Closeable {
    @Override
    public void close() {
        email.close();
    }
}
