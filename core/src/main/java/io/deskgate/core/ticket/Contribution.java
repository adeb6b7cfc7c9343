package io.deskgate.core.ticket;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Body;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.MessageId;
import java.time.Instant;
import java.util.List;

/**
 * What one message adds to a conversation.
 *
 * @param messageId by which answers to it are recognised
 * @param at when it was received
 * @param voice whose it is
 * @param watchers who is to hear of what follows, the author not among them
 */
public record Contribution(
        Person author,
        Body body,
        List<Attachment> attachments,
        MessageId messageId,
        Instant at,
        Voice voice,
        List<EmailAddress> watchers) {
    /** Copies the lists. */
    public Contribution {
        attachments = List.copyOf(attachments);
        watchers = List.copyOf(watchers);
    }

    /** What nobody else is to hear of. */
    public Contribution(
            Person author, Body body, List<Attachment> attachments, MessageId messageId, Instant at, Voice voice) {
        this(author, body, attachments, messageId, at, voice, List.of());
    }

    /** What a person says whom nobody doubts. */
    public Contribution(Person author, Body body, List<Attachment> attachments, MessageId messageId, Instant at) {
        this(author, body, attachments, messageId, at, Voice.PERSON);
    }
}
