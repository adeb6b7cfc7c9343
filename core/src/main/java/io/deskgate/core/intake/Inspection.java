package io.deskgate.core.intake;

import io.deskgate.core.category.Classification;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.TrimmedText;
import java.io.Closeable;

/** What we understand of a message: the email, its text cut into what is new and what is not, and who wrote it. */
public record Inspection(Email email, TrimmedText reply, Classification classification) implements Closeable {
    @Override
    public void close() {
        email.close();
    }
}
