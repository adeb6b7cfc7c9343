package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.Body;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.Importance;
import io.deskgate.core.email.Segment;
import io.deskgate.core.followup.FollowUp;
import io.deskgate.core.followup.Match;
import io.deskgate.core.followup.ReplyMarks;
import io.deskgate.core.intake.Verdict.Change;
import io.deskgate.core.intake.Verdict.End;
import io.deskgate.core.reply.ReplyTrimmer;
import io.deskgate.core.settings.FollowUpSettings;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.TicketChange;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import java.util.List;
import java.util.Optional;

/** Decides what becomes of a message: one verdict, and each step that led there. Writes nothing. */
final class Decide {
    private static final String NO_SUBJECT = "[No Subject]";

    private final IntakeRule rules = new IntakeRules();
    private final FollowUp followUp;
    private final BranchRouter branches;
    private final ReplyDelimiters delimiters;

    Decide(IntakePorts ports, ReplyDelimiters delimiters) {
        this.followUp = new FollowUp(ports.tickets(), new ReplyMarks(ports.keys()), FollowUpSettings.DEFAULT);
        this.branches = new BranchRouter(ports.branches());
        this.delimiters = delimiters;
    }

    Decision decide(Arrival arrival) {
        Notes notes = new Notes();
        Verdict verdict = verdict(arrival, notes);
        return new Decision(verdict, notes.trace());
    }

    private Verdict verdict(Arrival arrival, Notes notes) {
        Optional<EmailOutcome> end = rules.judge(arrival, notes);
        return end.isPresent() ? new End(end.get()) : new Change(change(arrival, notes));
    }

    private TicketChange change(Arrival arrival, Notes notes) {
        EmailAddress author = Reporter.of(arrival).mailbox();
        Optional<Match> match = followUp.find(arrival, author, notes);
        if (match.isPresent()) {
            Body body = arrival.email().body();
            return new AddComment(arrival.id(), match.get().ticket().id(), contribution(arrival), segments(body));
        }
        BranchId branch = branches.branch(notes);
        Email email = arrival.email();
        return new OpenTicket(arrival.id(), branch, subject(email), priority(email), contribution(arrival));
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
