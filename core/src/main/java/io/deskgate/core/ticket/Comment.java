package io.deskgate.core.ticket;

import io.deskgate.core.email.Body;
import java.time.Instant;
import java.util.List;

/** One later contribution to a ticket. */
public record Comment(Person author, Body body, Instant createdAt, List<StoredAttachment> attachments) {
    /** Copies the list. */
    public Comment {
        attachments = List.copyOf(attachments);
    }
}
