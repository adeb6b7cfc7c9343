package io.deskgate.core.intake;

import io.deskgate.core.email.Body;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.Importance;
import io.deskgate.core.email.Segment;
import io.deskgate.core.reply.ReplyTrimmer;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.TicketChange;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import io.deskgate.core.ticket.TicketId;
import java.util.List;
import java.util.Optional;

/** Works out the one change a message makes: a comment on the ticket it answers, or else a new ticket. */
final class ChangeOfArrival {
    private static final String NO_SUBJECT = "[No Subject]";

    private final ReplyMatcher replies;
    private final BranchRouter branches;
    private final ReplyDelimiters delimiters;

    ChangeOfArrival(ReplyMatcher replies, BranchRouter branches, ReplyDelimiters delimiters) {
        this.replies = replies;
        this.branches = branches;
        this.delimiters = delimiters;
    }

    TicketChange change(Arrival arrival) {
        Optional<TicketId> answered = replies.ticketAnsweredBy(arrival.email());
        if (answered.isPresent()) {
            Body body = arrival.email().body();
            return new AddComment(arrival.id(), answered.get(), contribution(arrival), segments(body));
        }
        return new OpenTicket(
                arrival.id(),
                branches.branch(),
                subject(arrival.email()),
                priority(arrival.email()),
                contribution(arrival));
    }

    // A trimmer is made only here: a first message pays for none of its classes and word tables.
    private List<Segment> segments(Body body) {
        return new ReplyTrimmer(delimiters.lines())
                .trim(body.text(), body.marks())
                .segments();
    }

    private static Contribution contribution(Arrival arrival) {
        Email email = arrival.email();
        return new Contribution(
                Reporter.of(arrival), email.body(), email.attachments(), email.messageId(), arrival.at());
    }

    private static String subject(Email email) {
        return email.subject().isBlank() ? NO_SUBJECT : email.subject();
    }

    private static Priority priority(Email email) {
        return email.importance() == Importance.HIGH ? Priority.HIGH : Priority.LOW;
    }
}
