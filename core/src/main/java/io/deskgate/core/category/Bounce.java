package io.deskgate.core.category;

import io.deskgate.core.email.MessageId;
import java.util.List;
import java.util.Optional;

/**
 * What a mail server reports about a message sent earlier. Forged reports exist: it proves nothing.
 *
 * @param recipients whom it speaks of, at most {@link #MOST_RECIPIENTS}; empty when it names nobody
 * @param originalId the Message-ID of the message it is about, without brackets; empty when it is not told
 * @param originalSubject empty when it is not told
 */
public record Bounce(List<BouncedRecipient> recipients, String originalId, String originalSubject, Category category) {
    /** How many recipients of one report are read. */
    public static final int MOST_RECIPIENTS = 100;

    /** Refuses a category that is none of a bounce. */
    public Bounce {
        recipients = List.copyOf(recipients);
        if (!category.isBounce()) {
            throw new IllegalArgumentException("a bounce has failed, is delayed or relayed, got " + category);
        }
    }

    /** The message it is about. */
    public Optional<MessageId> original() {
        return originalId.isEmpty() ? Optional.empty() : Optional.of(new MessageId(originalId));
    }
}
