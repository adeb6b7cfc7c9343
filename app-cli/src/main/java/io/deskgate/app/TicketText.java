package io.deskgate.app;

import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.StoredAttachment;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketContext;
import io.deskgate.core.ticket.TicketSummary;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Shows a ticket to people. */
final class TicketText {
    private final PrintStream out;
    private final TicketContext context;

    TicketText(PrintStream out, TicketContext context) {
        this.out = out;
        this.context = context;
    }

    /** With what is new of each comment. */
    void print(Ticket ticket) {
        first(ticket);
        for (int i = 0; i < ticket.comments().size(); i++) {
            Comment comment = ticket.comments().get(i);
            comment(comment, i + 1, comment.reply());
            hint(comment);
        }
    }

    /** With everything that was said. */
    void printWhole(Ticket ticket) {
        first(ticket);
        for (int i = 0; i < ticket.comments().size(); i++) {
            Comment comment = ticket.comments().get(i);
            comment(comment, i + 1, comment.body().text());
        }
    }

    private void first(Ticket ticket) {
        TicketSummary summary = ticket.summary();
        line("%s  %s", summary.key(), summary.subject());
        line("Reporter  %s%s", summary.reporter().mailbox(), VoiceOutput.behindName(ticket.voice()));
        ContextText.lines(context).forEach(text -> line("%s", text));
        line("Branch    %s", ticket.branch().name());
        line("Assignee  %s", AssigneeText.of(summary.assignee()));
        line("Status    %s, priority %s", Words.of(summary.status()), Words.of(summary.priority()));
        if (!ticket.tags().isEmpty()) {
            line("Tags      %s", String.join(", ", ticket.tags()));
        }
        String message = ContextText.message(context, 0);
        line("Created   %s by %s%s", Timestamps.show(summary.createdAt()), Words.of(summary.source()), message);
        contribution(ticket.description().text(), ticket.attachments());
    }

    private void comment(Comment comment, int number, String text) {
        out.println();
        String who = comment.author().mailbox() + VoiceOutput.behindName(comment.voice());
        String when = Timestamps.show(comment.createdAt()) + ContextText.message(context, number);
        line("--- %d. %s, %s", number, who, when);
        contribution(text, comment.attachments());
    }

    private void hint(Comment comment) {
        if (comment.hidesSomething()) {
            line("[quotes or signatures hidden, see them with --full]");
        }
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
