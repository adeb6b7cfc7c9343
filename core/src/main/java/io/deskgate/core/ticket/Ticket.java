package io.deskgate.core.ticket;

import io.deskgate.core.email.Body;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A request of a customer and the conversation about it.
 *
 * @param description what the first message said
 * @param attachments of the first message; later ones are with their comments
 * @param comments oldest first
 * @param tags words the rules gave it
 * @param voice whose the first message was
 */
public record Ticket(
        TicketId id,
        TicketSummary summary,
        Branch branch,
        Body description,
        List<StoredAttachment> attachments,
        List<Comment> comments,
        Set<String> tags,
        Voice voice) {
    /** Copies lists and set. */
    public Ticket {
        attachments = List.copyOf(attachments);
        comments = List.copyOf(comments);
        tags = Collections.unmodifiableSet(new LinkedHashSet<>(tags));
    }
}
