package io.deskgate.core.followup;

import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.settings.FollowUpSettings;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketStanding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds the ticket a message answers. Signals in their order: a signed reply address, the signed id of a message of
 * ours, In-Reply-To, References from the newest to the oldest, a mark in the text, a key in the subject. The surer one
 * wins; that they disagree is noted. That subjects look alike says nothing.
 */
public final class FollowUp {
    private static final String QUESTION = "Which ticket does it answer?";

    private final TicketRepository tickets;
    private final ReplyMarks marks;
    private final FollowUpSettings settings;

    /** Looks among {@code tickets}. */
    public FollowUp(TicketRepository tickets, ReplyMarks marks, FollowUpSettings settings) {
        this.tickets = tickets;
        this.marks = marks;
        this.settings = settings;
    }

    /**
     * The ticket, and how sure that is; empty when the message answers none. Takes the same number of questions to the
     * store however long the conversation is and however many tickets there are.
     *
     * @param author who wrote the message, as far as it says
     */
    public Optional<Match> find(Arrival arrival, EmailAddress author, Notes notes) {
        return match(new Claims(marks, settings.unsignedHosts(), notes).of(arrival), arrival, author, notes);
    }

    /**
     * The ticket of the message that a mail server reports on; empty when we never had it.
     *
     * @param original the id of that message; none when the report does not tell
     */
    public Optional<Match> findOriginal(Arrival arrival, List<MessageId> original, EmailAddress author, Notes notes) {
        List<Claim> claims = new Claims(marks, settings.unsignedHosts(), notes).ofOriginal(original);
        return match(claims, arrival, author, notes);
    }

    private Optional<Match> match(List<Claim> claims, Arrival arrival, EmailAddress author, Notes notes) {
        if (claims.isEmpty()) {
            notes.add(QUESTION, "none: it names neither a message nor a ticket");
            return Optional.empty();
        }
        Optional<Match> match = choose(new Lookup(tickets).signals(claims), arrival, author, notes);
        if (match.isEmpty()) {
            notes.add(QUESTION, "none that we know: " + claims.size() + " signals lead nowhere");
        }
        return match;
    }

    private Optional<Match> choose(List<Signal> signals, Arrival arrival, EmailAddress author, Notes notes) {
        Instant lately = arrival.at().minus(TicketStanding.REOPEN_WINDOW);
        for (Strength strength : Strength.values()) {
            for (TicketId candidate : Signal.tickets(signals, strength)) {
                Optional<TicketStanding> ticket = standing(candidate, author, lately);
                if (ticket.isPresent() && counts(strength, ticket.get(), notes)) {
                    note(signals, ticket.get(), strength, notes);
                    return Optional.of(new Match(ticket.get(), strength));
                }
            }
        }
        return Optional.empty();
    }

    // All messages that name nobody have one stand-in: it takes part nowhere, also when somebody writes in its name.
    private Optional<TicketStanding> standing(TicketId candidate, EmailAddress author, Instant lately) {
        Optional<TicketStanding> ticket = tickets.standing(candidate, author, lately);
        return ticket.isPresent() && Person.isUnknown(author)
                ? Optional.of(ticket.get().towardsAStranger())
                : ticket;
    }

    private static boolean counts(Strength strength, TicketStanding ticket, Notes notes) {
        if (strength != Strength.CLAIMED || ticket.takesPart()) {
            return true;
        }
        notes.add("Does the sender take part in " + ticket.key() + "?", "no, so naming its key does not count");
        return false;
    }

    private static void note(List<Signal> signals, TicketStanding ticket, Strength strength, Notes notes) {
        notes.add(QUESTION, ticket.key() + ", by " + Signal.where(signals, ticket.id(), strength));
        for (Signal signal : signals) {
            if (!signal.ticket().equals(ticket.id())) {
                notes.add("Do all signals agree?", "no: " + signal.where() + " names another ticket; the surer counts");
            }
        }
    }
}
