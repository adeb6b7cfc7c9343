package io.deskgate.core.ticket;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Body;
import io.deskgate.core.email.MessageId;
import java.time.Instant;
import java.util.List;

/**
 * What one message adds to a conversation.
 *
 * @param messageId by which answers to it are recognised
 * @param at when it was received
 * @param voice whose it is
 */
public record Contribution(
        Person author, Body body, List<Attachment> attachments, MessageId messageId, Instant at, Voice voice) {
    /** Copies the list. */
    public Contribution {
        attachments = List.copyOf(attachments);
    }

    /** What a person says whom nobody doubts. */
    public Contribution(Person author, Body body, List<Attachment> attachments, MessageId messageId, Instant at) {
        this(author, body, attachments, messageId, at, Voice.PERSON);
    }
}
