package io.deskgate.app;

import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.StoredAttachment;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketSummary;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Shows a ticket to people. */
final class TicketText {
    private final PrintStream out;

    TicketText(PrintStream out) {
        this.out = out;
    }

    void print(Ticket ticket) {
        TicketSummary summary = ticket.summary();
        line("%s  %s", summary.key(), summary.subject());
        line("Reporter  %s", summary.reporter().mailbox());
        line("Branch    %s", ticket.branch().name());
        line("Status    %s, priority %s", Words.of(summary.status()), Words.of(summary.priority()));
        line("Created   %s by %s", Timestamps.show(summary.createdAt()), Words.of(summary.source()));
        contribution(ticket.description().text(), ticket.attachments());
        ticket.comments().forEach(this::comment);
    }

    private void comment(Comment comment) {
        out.println();
        line("--- %s, %s", comment.author().mailbox(), Timestamps.show(comment.createdAt()));
        contribution(comment.body().text(), comment.attachments());
    }

    private void contribution(String text, List<StoredAttachment> attachments) {
        out.println();
        out.println(Printable.block(text));
        for (StoredAttachment file : attachments) {
            line("[%d] %s (%s, %d bytes)", file.number(), file.name(), file.mediaType(), file.size());
        }
    }

    private void line(String format, Object... values) {
        out.println(Printable.line(String.format(Locale.ROOT, format, values)));
    }
}
