package io.deskgate.core.intake;

import io.deskgate.core.category.Bounce;
import io.deskgate.core.category.Classification;
import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.followup.FollowUp;
import io.deskgate.core.followup.Match;
import io.deskgate.core.followup.ReplyMarks;
import io.deskgate.core.intake.Verdict.End;
import io.deskgate.core.routing.RuleEffects;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.trust.SenderTrust;
import java.util.List;
import java.util.Optional;

/** Decides what becomes of a message: one verdict, and each step that led there. Writes nothing. */
final class Decide {
    private final IntakeRule rules;
    private final RuleBook ruleBook;
    private final FollowUp followUp;
    private final Brakes brakes;
    private final MachineMail machines;
    private final WhoSpeaks speaks;
    private final ReplyCuts cuts;
    private final IntakePorts ports;
    private final IntakeSettings settings;

    Decide(IntakePorts ports, IntakeSettings settings, ReplyDelimiters delimiters, Admission admission) {
        ReplyMarks marks = new ReplyMarks(ports.keys());
        this.rules = new IntakeRules(marks);
        this.ruleBook = new RuleBook(settings.rules(), admission);
        this.brakes = new Brakes(ports.traffic(), settings.brakes(), admission);
        this.machines = new MachineMail(ports, settings.machines());
        this.speaks = new WhoSpeaks(ports.accounts(), new SenderTrust(settings.ourServers()));
        this.followUp = new FollowUp(ports.tickets(), marks, settings.followUp());
        this.cuts = new ReplyCuts(delimiters);
        this.ports = ports;
        this.settings = settings;
    }

    /** What can be found out about a message before its turn. */
    ReplyCuts cuts() {
        return cuts;
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
        List<Branch> branches = ports.branches().all();
        Classification kind = machines.classify(arrival, branches, notes);
        Optional<Match> match = match(arrival, kind, notes);
        Optional<Ignored> end = machines.end(kind.category(), match.isPresent(), notes);
        if (end.isPresent()) {
            return new End(end.get());
        }
        if (match.isEmpty()) {
            return opening(branches).verdict(arrival, kind, effects, List.of(), notes);
        }
        Optional<Verdict> comment = commenting(branches).verdict(arrival, kind, match.get(), notes);
        List<TicketId> closed = List.of(match.get().ticket().id());
        return comment.isPresent() ? comment.get() : opening(branches).verdict(arrival, kind, effects, closed, notes);
    }

    private Optional<Match> match(Arrival arrival, Classification kind, Notes notes) {
        EmailAddress author = Reporter.of(arrival).mailbox();
        Optional<Bounce> bounce = kind.bounce();
        return bounce.isPresent()
                ? followUp.findOriginal(
                        arrival, bounce.get().original().stream().toList(), author, notes)
                : followUp.find(arrival, author, notes);
    }

    private NewComment commenting(List<Branch> branches) {
        return new NewComment(ports, settings, branches, cuts, speaks, brakes);
    }

    private NewTicket opening(List<Branch> branches) {
        return new NewTicket(ports, settings, branches, speaks, brakes);
    }
}
