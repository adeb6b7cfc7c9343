package io.deskgate.core.intake;

import io.deskgate.core.category.Classification;
import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.Importance;
import io.deskgate.core.intake.Verdict.Change;
import io.deskgate.core.intake.Verdict.End;
import io.deskgate.core.routing.RuleEffects;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Placement;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.TicketChange.OpenTicket;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.Voice;
import java.util.List;
import java.util.Optional;

/** Decides what becomes of a message that answers no ticket. */
final class NewTicket {
    private static final String NO_SUBJECT = "[No Subject]";

    private final IntakePorts ports;
    private final IntakeSettings settings;
    private final List<Branch> branches;
    private final WhoSpeaks speaks;
    private final Brakes brakes;

    NewTicket(IntakePorts ports, IntakeSettings settings, List<Branch> branches, WhoSpeaks speaks, Brakes brakes) {
        this.ports = ports;
        this.settings = settings;
        this.branches = branches;
        this.speaks = speaks;
        this.brakes = brakes;
    }

    /** {@code follows} names the closed ticket it goes on from, if it does. */
    Verdict verdict(Arrival arrival, Classification kind, RuleEffects effects, List<TicketId> follows, Notes notes) {
        Speaker speaker = speaks.ofFirst(arrival, kind, Reporter.of(arrival).mailbox(), notes);
        EmailAddress author = speaker.person().mailbox();
        int lately = brakes.ticketsFrom(author, arrival.at());
        Optional<EmailOutcome> held = brakes.ticket(lately, arrival.at(), author, subject(arrival.email()), notes);
        if (held.isPresent()) {
            return new End(held.get());
        }
        boolean pingPong = brakes.isPingPong(lately, notes);
        Speaker heard = pingPong ? speaker.with(speaker.voice().unanswered()) : speaker;
        return new Change(open(arrival, kind, effects, follows, heard, notes));
    }

    private OpenTicket open(
            Arrival arrival,
            Classification kind,
            RuleEffects effects,
            List<TicketId> follows,
            Speaker speaker,
            Notes notes) {
        Voice voice = speaker.voice();
        List<EmailAddress> watchers = WatcherCollector.isNeeded(arrival, settings)
                ? new WatcherCollector(ports, branches, settings).ofFirst(arrival, kind, voice, notes)
                : List.of();
        OpenTicket plain = new OpenTicket(
                arrival.id(),
                placement(arrival, effects, follows, notes),
                subject(arrival.email()),
                contribution(arrival, speaker, watchers));
        boolean mayBeForwarded = voice.kind() == Voice.Kind.AGENT && follows.isEmpty();
        return mayBeForwarded ? new ForwardedMail(ports, branches, settings).seenThrough(plain, arrival, notes) : plain;
    }

    private static String subject(Email email) {
        return email.subject().isBlank() ? NO_SUBJECT : email.subject();
    }

    static Contribution contribution(Arrival arrival, Speaker speaker, List<EmailAddress> watchers) {
        Email email = arrival.email();
        return new Contribution(
                speaker.person(),
                email.body(),
                email.attachments(),
                email.messageId(),
                arrival.at(),
                speaker.voice(),
                watchers);
    }

    private Placement placement(Arrival arrival, RuleEffects rules, List<TicketId> follows, Notes notes) {
        Branch branch = new BranchRouter(settings.channel()).branch(branches, arrival, rules, notes);
        Placement place =
                new Placement(branch.id(), priority(arrival.email(), rules), assignee(rules), rules.tags(), follows);
        boolean elsewhere =
                settings.people().answersReplyTo() && !arrival.email().replyTo().isEmpty();
        return elsewhere ? new AnswerAddress(branches, settings).in(place, arrival, notes) : place;
    }

    private static Priority priority(Email email, RuleEffects rules) {
        Optional<Priority> ruled = rules.priority();
        if (ruled.isPresent()) {
            return ruled.get();
        }
        return email.importance() == Importance.HIGH ? Priority.HIGH : Priority.LOW;
    }

    private static Assignee assignee(RuleEffects rules) {
        Optional<EmailAddress> ruled = rules.assignee();
        return ruled.isPresent() ? Assignee.agent(new Person(ruled.get())) : Assignee.NOBODY;
    }
}
