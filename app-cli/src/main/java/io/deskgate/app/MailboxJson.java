package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.email.EmailAddress;
import java.io.IOException;

/** A mailbox for programs. */
final class MailboxJson {
    private MailboxJson() {}

    static void object(JsonGenerator json, EmailAddress mailbox) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", mailbox.name());
        json.writeStringField("address", mailbox.address());
        json.writeEndObject();
    }
}
