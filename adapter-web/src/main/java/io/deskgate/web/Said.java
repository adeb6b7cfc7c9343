package io.deskgate.web;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.TrimmedText;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.StoredAttachment;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketContext;
import io.deskgate.core.ticket.Voice;
import java.time.Instant;
import java.util.List;

/**
 * What one message added to a ticket.
 *
 * @param number 0 for the first message, then that of the comment
 * @param whole whether somebody undid the cut
 * @param voice whose it is, and whether that is certain
 * @param why address of the page that tells why it came here, empty when it came with no message
 * @param mail address of its HTML, empty when it has none
 */
record Said(
        int number,
        Person author,
        Instant at,
        List<Passage> passages,
        boolean whole,
        Voice voice,
        String why,
        String mail,
        List<StoredAttachment> files) {
    static Said first(Ticket ticket, TicketContext context) {
        List<Passage> passages =
                Passage.of(TrimmedText.whole(ticket.description().text()));
        String mail = mail(ticket, 0, ticket.description().html());
        return new Said(
                0,
                ticket.summary().reporter(),
                ticket.summary().createdAt(),
                passages,
                false,
                ticket.voice(),
                why(context, 0),
                mail,
                ticket.attachments());
    }

    static Said later(int number, Ticket ticket, Comment comment, TicketContext context) {
        List<Passage> passages = Passage.of(shown(comment));
        String mail = mail(ticket, number, comment.body().html());
        boolean whole = comment.shown() == Comment.Shown.WHOLE;
        return new Said(
                number,
                comment.author(),
                comment.createdAt(),
                passages,
                whole,
                comment.voice(),
                why(context, number),
                mail,
                comment.attachments());
    }

    /** Whether something is folded, wrongly perhaps. */
    boolean isCut() {
        return number > 0 && passages.stream().anyMatch(passage -> !passage.isOpen());
    }

    private static TrimmedText shown(Comment comment) {
        String text = comment.body().text();
        return comment.shown() == Comment.Shown.WHOLE
                ? TrimmedText.whole(text)
                : new TrimmedText(text, comment.segments());
    }

    private static String why(TicketContext context, int number) {
        EmailId message = context.messages().get(number);
        return message == null ? "" : "/intake/" + message.value();
    }

    private static String mail(Ticket ticket, int number, String html) {
        return html.isEmpty() ? "" : "/tickets/" + ticket.summary().key() + "/mail/" + number;
    }
}
