package io.deskgate.core.ticket;

import io.deskgate.core.email.Body;
import java.util.List;

/**
 * A request of a customer and the conversation about it.
 *
 * @param description what the first message said
 * @param attachments of the first message; later ones are with their comments
 * @param comments oldest first
 */
public record Ticket(
        TicketId id,
        TicketSummary summary,
        Branch branch,
        Body description,
        List<StoredAttachment> attachments,
        List<Comment> comments) {
    /** Copies the lists. */
    public Ticket {
        attachments = List.copyOf(attachments);
        comments = List.copyOf(comments);
    }
}
