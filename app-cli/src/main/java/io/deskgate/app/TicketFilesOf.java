package io.deskgate.app;

import io.deskgate.core.ticket.StoredAttachment;
import io.deskgate.core.ticket.Ticket;
import java.util.ArrayList;
import java.util.List;

/** The files of a ticket, wherever in the conversation they came. */
final class TicketFilesOf {
    private TicketFilesOf() {}

    static List<StoredAttachment> all(Ticket ticket) {
        List<StoredAttachment> files = new ArrayList<>(ticket.attachments());
        ticket.comments().forEach(comment -> files.addAll(comment.attachments()));
        return files;
    }
}
