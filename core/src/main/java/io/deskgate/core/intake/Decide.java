package io.deskgate.core.intake;

import io.deskgate.core.category.Bounce;
import io.deskgate.core.category.Classification;
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
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.ticket.ClosedTickets.Policy;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.Placement;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.AddComment.After;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketStanding;
import io.deskgate.core.ticket.Voice;
import io.deskgate.core.trust.SenderTrust;
import java.util.List;
import java.util.Optional;

/** Decides what becomes of a message: one verdict, and each step that led there. Writes nothing. */
final class Decide {
    private final IntakeRule rules = new IntakeRules();
    private final RuleBook ruleBook;
    private final FollowUp followUp;
    private final Brakes brakes;
    private final MachineMail machines;
    private final WhoSpeaks speaks;
    private final ClosedTicket closed;
    private final NewTicket opening;
    private final ReplyDelimiters delimiters;
    private final IntakePorts ports;
    private final IntakeSettings settings;

    Decide(IntakePorts ports, IntakeSettings settings, ReplyDelimiters delimiters, Admission admission) {
        this.ruleBook = new RuleBook(settings.rules(), admission);
        this.brakes = new Brakes(ports.traffic(), settings.brakes(), admission);
        this.machines = new MachineMail(ports, settings.machines());
        this.speaks = new WhoSpeaks(ports.accounts(), new SenderTrust(settings.ourServers()));
        this.closed = new ClosedTicket(ports.branches(), settings.closed());
        this.followUp = new FollowUp(ports.tickets(), new ReplyMarks(ports.keys()), settings.followUp());
        this.opening = new NewTicket(new BranchRouter(ports.branches(), settings.channel()));
        this.delimiters = delimiters;
        this.ports = ports;
        this.settings = settings;
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
        Classification kind = machines.classify(arrival, notes);
        Optional<Match> match = match(arrival, kind, notes);
        Optional<Ignored> end = machines.end(kind.category(), match.isPresent(), notes);
        if (end.isPresent()) {
            return new End(end.get());
        }
        return match.isPresent()
                ? answer(arrival, kind, match.get().ticket(), effects, notes)
                : ticket(arrival, kind, effects, List.of(), notes);
    }

    private Optional<Match> match(Arrival arrival, Classification kind, Notes notes) {
        EmailAddress author = Reporter.of(arrival).mailbox();
        Optional<Bounce> bounce = kind.bounce();
        return bounce.isPresent()
                ? followUp.findOriginal(
                        arrival, bounce.get().original().stream().toList(), author, notes)
                : followUp.find(arrival, author, notes);
    }

    private Verdict answer(
            Arrival arrival, Classification kind, TicketStanding ticket, RuleEffects effects, Notes notes) {
        EmailAddress author = Reporter.of(arrival).mailbox();
        Voice voice = speaks.ofAnswer(arrival, kind, author, ticket, notes);
        Policy policy = closed.policyFor(ticket, voice, arrival.at(), notes);
        if (policy == Policy.NEW_TICKET) {
            return ticket(arrival, kind, effects, List.of(ticket.id()), notes);
        }
        if (policy == Policy.REFUSE) {
            return new End(new Ignored("ticket " + ticket.key() + " is closed for good"));
        }
        Optional<EmailOutcome> held = brakes.comment(arrival.at(), ticket.id(), notes);
        return held.isPresent()
                ? new End(held.get())
                : comment(arrival, kind, ticket, voice, after(policy, ticket), notes);
    }

    private static After after(Policy policy, TicketStanding ticket) {
        if (ticket.status() != Status.CLOSED) {
            return After.STILL_OPEN;
        }
        return policy == Policy.REOPEN ? After.OPEN : After.AS_IT_WAS;
    }

    private Verdict comment(
            Arrival arrival, Classification kind, TicketStanding ticket, Voice voice, After after, Notes notes) {
        List<EmailAddress> watchers = WatcherCollector.isNeeded(arrival, settings)
                ? new WatcherCollector(ports, settings).ofAnswer(arrival, kind, voice, ticket, notes)
                : List.of();
        List<Segment> segments = segments(arrival.email().body());
        Contribution said = contribution(arrival, voice, watchers);
        return new Change(new AddComment(arrival.id(), ticket.id(), said, segments, after));
    }

    private Verdict ticket(
            Arrival arrival, Classification kind, RuleEffects effects, List<TicketId> follows, Notes notes) {
        String subject = NewTicket.subject(arrival.email());
        EmailAddress author = Reporter.of(arrival).mailbox();
        Optional<EmailOutcome> held = brakes.ticket(arrival.at(), author, subject, notes);
        if (held.isPresent()) {
            return new End(held.get());
        }
        Voice voice = speaks.ofFirst(arrival, kind, author, notes);
        List<EmailAddress> watchers = WatcherCollector.isNeeded(arrival, settings)
                ? new WatcherCollector(ports, settings).ofFirst(arrival, kind, voice, notes)
                : List.of();
        Contribution said = contribution(arrival, voice, watchers);
        Placement place = opening.placement(arrival, effects, follows, notes);
        return new Change(new OpenTicket(arrival.id(), place, subject, said));
    }

    // A trimmer is made only here: a first message pays for none of its classes and word tables.
    private List<Segment> segments(Body body) {
        return new ReplyTrimmer(delimiters.lines())
                .trim(body.text(), body.marks())
                .segments();
    }

    private static Contribution contribution(Arrival arrival, Voice voice, List<EmailAddress> watchers) {
        Email email = arrival.email();
        return new Contribution(
                Reporter.of(arrival),
                email.body(),
                email.attachments(),
                email.messageId(),
                arrival.at(),
                voice,
                watchers);
    }
}
