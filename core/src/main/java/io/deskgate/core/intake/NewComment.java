package io.deskgate.core.intake;

import io.deskgate.core.category.Bounce;
import io.deskgate.core.category.Classification;
import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.followup.Match;
import io.deskgate.core.intake.Verdict.Change;
import io.deskgate.core.intake.Verdict.End;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.ClosedTickets.Policy;
import io.deskgate.core.ticket.Contribution;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketChange.AddComment;
import io.deskgate.core.ticket.TicketChange.AddComment.After;
import io.deskgate.core.ticket.TicketStanding;
import io.deskgate.core.ticket.Undelivered;
import io.deskgate.core.ticket.Voice;
import java.util.List;
import java.util.Optional;

/** Decides what an answer does to its ticket. Made only for an answer: a first message pays for none of it. */
final class NewComment {
    private final IntakePorts ports;
    private final IntakeSettings settings;
    private final List<Branch> branches;
    private final ReplyCuts cuts;
    private final WhoSpeaks speaks;
    private final Brakes brakes;

    NewComment(
            IntakePorts ports,
            IntakeSettings settings,
            List<Branch> branches,
            ReplyCuts cuts,
            WhoSpeaks speaks,
            Brakes brakes) {
        this.ports = ports;
        this.settings = settings;
        this.branches = branches;
        this.cuts = cuts;
        this.speaks = speaks;
        this.brakes = brakes;
    }

    /** Empty when it opens a new ticket that goes on from this one. */
    Optional<Verdict> verdict(Arrival arrival, Classification kind, Match match, Notes notes) {
        TicketStanding ticket = match.ticket();
        EmailAddress author = Reporter.of(arrival).mailbox();
        Speaker speaker = speaks.ofAnswer(arrival, kind, author, ticket, notes);
        Voice voice = speaker.voice();
        TicketStanding theirs = Person.isUnknown(speaker.person().mailbox()) ? ticket.towardsAStranger() : ticket;
        Policy policy = new ClosedTicket(branches, settings.closed()).policyFor(theirs, voice, arrival.at(), notes);
        if (policy == Policy.NEW_TICKET) {
            return Optional.empty();
        }
        if (policy == Policy.REFUSE) {
            return Optional.of(new End(new Ignored("ticket " + ticket.key() + " is closed for good")));
        }
        return Optional.of(braked(arrival, kind, match, speaker, after(policy, ticket), notes));
    }

    private Verdict braked(
            Arrival arrival, Classification kind, Match match, Speaker speaker, After after, Notes notes) {
        TicketStanding ticket = match.ticket();
        int lately = brakes.commentsOn(ticket.id(), arrival.at());
        Optional<EmailOutcome> end = brakes.comment(lately, notes);
        if (end.isEmpty() && kind.category().answersWhateverItGets()) {
            end = brakes.machine(ticket, Reporter.of(arrival).mailbox(), arrival.at(), notes);
        }
        boolean pingPong = brakes.isPingPong(lately, notes);
        Speaker heard = pingPong ? speaker.with(speaker.voice().unanswered()) : speaker;
        return end.isPresent() ? new End(end.get()) : comment(arrival, kind, match, heard, after, notes);
    }

    private static After after(Policy policy, TicketStanding ticket) {
        if (ticket.status() != Status.CLOSED) {
            return After.STILL_OPEN;
        }
        return policy == Policy.REOPEN ? After.OPEN : After.AS_IT_WAS;
    }

    private Verdict comment(
            Arrival arrival, Classification kind, Match match, Speaker speaker, After after, Notes notes) {
        TicketStanding ticket = match.ticket();
        List<EmailAddress> watchers = WatcherCollector.isNeeded(arrival, settings)
                ? new WatcherCollector(ports, branches, settings)
                        .ofAnswer(arrival, kind, speaker.voice(), ticket, notes)
                : List.of();
        Optional<Bounce> bounce = kind.bounce();
        List<Undelivered> undelivered =
                bounce.isPresent() ? new FailedAddresses(match.strength()).of(arrival, bounce.get(), notes) : List.of();
        Contribution said = NewTicket.contribution(arrival, speaker, watchers);
        return new Change(
                new AddComment(arrival.id(), ticket.id(), said, cuts.of(arrival.email()), after, undelivered));
    }
}
