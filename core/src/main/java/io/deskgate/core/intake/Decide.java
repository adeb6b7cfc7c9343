package io.deskgate.core.intake;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.Body;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.Segment;
import io.deskgate.core.followup.FollowUp;
import io.deskgate.core.followup.Match;
import io.deskgate.core.followup.ReplyMarks;
import io.deskgate.core.intake.Verdict.Change;
import io.deskgate.core.intake.Verdict.End;
import io.deskgate.core.reply.ReplyTrimmer;
import io.deskgate.core.routing.RuleEffects;
import io.deskgate.core.settings.FollowUpSettings;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import io.deskgate.core.ticket.TicketId;
import java.util.List;
import java.util.Optional;

/** Decides what becomes of a message: one verdict, and each step that led there. Writes nothing. */
final class Decide {
    private final IntakeRule rules = new IntakeRules();
    private final RuleBook ruleBook;
    private final FollowUp followUp;
    private final Brakes brakes;
    private final NewTicket opening;
    private final ReplyDelimiters delimiters;

    Decide(IntakePorts ports, IntakeSettings settings, ReplyDelimiters delimiters, Admission admission) {
        this.ruleBook = new RuleBook(settings.rules(), admission);
        this.followUp = new FollowUp(ports.tickets(), new ReplyMarks(ports.keys()), FollowUpSettings.DEFAULT);
        this.brakes = new Brakes(ports.traffic(), settings.brakes(), admission);
        this.opening = new NewTicket(new BranchRouter(ports.branches()));
        this.delimiters = delimiters;
    }

    Decision decide(Arrival arrival) {
        Notes notes = new Notes();
        Verdict verdict = verdict(arrival, notes);
        return new Decision(verdict, notes.trace());
    }

    private Verdict verdict(Arrival arrival, Notes notes) {
        Optional<EmailOutcome> end = rules.judge(arrival, notes);
        return end.isPresent() ? new End(end.get()) : ruled(arrival, notes);
    }

    private Verdict ruled(Arrival arrival, Notes notes) {
        RuleEffects effects = ruleBook.effectsOn(arrival, notes);
        Optional<EmailOutcome> end = ruleBook.end(effects);
        return end.isPresent() ? new End(end.get()) : placed(arrival, effects, notes);
    }

    private Verdict placed(Arrival arrival, RuleEffects effects, Notes notes) {
        EmailAddress author = Reporter.of(arrival).mailbox();
        Optional<Match> match = followUp.find(arrival, author, notes);
        return match.isPresent() ? comment(arrival, match.get().ticket().id(), notes) : ticket(arrival, effects, notes);
    }

    private Verdict comment(Arrival arrival, TicketId ticket, Notes notes) {
        Optional<EmailOutcome> held = brakes.comment(arrival.at(), ticket, notes);
        if (held.isPresent()) {
            return new End(held.get());
        }
        Body body = arrival.email().body();
        return new Change(new AddComment(arrival.id(), ticket, contribution(arrival), segments(body)));
    }

    private Verdict ticket(Arrival arrival, RuleEffects effects, Notes notes) {
        String subject = NewTicket.subject(arrival.email());
        Contribution said = contribution(arrival);
        Optional<EmailOutcome> held = brakes.ticket(arrival.at(), said.author().mailbox(), subject, notes);
        if (held.isPresent()) {
            return new End(held.get());
        }
        return new Change(new OpenTicket(arrival.id(), opening.placement(arrival, effects, notes), subject, said));
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
}
