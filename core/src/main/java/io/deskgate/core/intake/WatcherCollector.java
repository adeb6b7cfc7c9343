package io.deskgate.core.intake;

import io.deskgate.core.category.Category;
import io.deskgate.core.category.Classification;
import io.deskgate.core.email.Arrival;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.settings.IntakeSettings;
import io.deskgate.core.settings.WatcherPolicy;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.Notes;
import io.deskgate.core.ticket.TicketStanding;
import io.deskgate.core.ticket.Voice;
import io.deskgate.core.ticket.Voice.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds out which of the other recipients of a message watch its ticket. Made only for a message that has others. */
final class WatcherCollector {
    /** The most recipients of one message that are looked at. */
    static final int MOST_RECIPIENTS = 100;

    /** The most watchers one message brings. */
    static final int MOST_WATCHERS = 20;

    private static final String QUESTION = "Who else watches the ticket?";

    private final IntakePorts ports;
    private final List<Branch> branches;
    private final IntakeSettings settings;

    WatcherCollector(IntakePorts ports, List<Branch> branches, IntakeSettings settings) {
        this.ports = ports;
        this.branches = branches;
        this.settings = settings;
    }

    /** Whether there is anybody to think of. A single recipient is us, or we got a blind copy. */
    static boolean isNeeded(Arrival arrival, IntakeSettings settings) {
        int recipients = arrival.email().to().size() + arrival.email().cc().size();
        return recipients > 1 && settings.people().watchers() != WatcherPolicy.NONE;
    }

    /** The watchers that a message brings which opens a ticket. */
    List<EmailAddress> ofFirst(Arrival arrival, Classification kind, Voice voice, Notes notes) {
        return collected(arrival, refusal(arrival, kind, voice), List.of(author(arrival)), notes);
    }

    /** The watchers that a message brings which answers a ticket. A stranger brings nobody. */
    List<EmailAddress> ofAnswer(Arrival arrival, Classification kind, Voice voice, TicketStanding ticket, Notes notes) {
        boolean stranger = !ticket.takesPart() && voice.kind() != Kind.AGENT;
        String refusal = stranger ? "the sender does not take part" : refusal(arrival, kind, voice);
        return collected(
                arrival, refusal, List.of(author(arrival), ticket.reporter().mailbox()), notes);
    }

    private List<EmailAddress> collected(Arrival arrival, String refusal, List<EmailAddress> concerned, Notes notes) {
        if (!refusal.isEmpty()) {
            notes.add(QUESTION, "nobody: " + refusal);
            return List.of();
        }
        List<EmailAddress> others = others(arrival, concerned);
        List<EmailAddress> wanted = wanted(others, concerned.get(0));
        List<EmailAddress> taken = wanted.subList(0, Math.min(wanted.size(), MOST_WATCHERS));
        notes.add(QUESTION, taken.size() + " of " + others.size() + " others" + named(taken));
        return taken;
    }

    /** Where our mail server checks senders, only who is certain brings others. */
    private String refusal(Arrival arrival, Classification kind, Voice voice) {
        boolean list = kind.category() == Category.MAILING_LIST
                || arrival.header().first("list-id").isPresent()
                || arrival.header().first("list-post").isPresent();
        if (voice.kind() == Kind.MACHINE || list) {
            return "it comes from a machine or over a list";
        }
        boolean certain = voice.isVerified() || settings.ourServers().isEmpty();
        return certain ? "" : "it is not certain who sent it";
    }

    private List<EmailAddress> others(Arrival arrival, List<EmailAddress> concerned) {
        OurMailboxes ours = new OurMailboxes(branches, settings, arrival);
        Map<String, EmailAddress> others = new LinkedHashMap<>();
        Stream.concat(arrival.email().to().stream(), arrival.email().cc().stream())
                .limit(MOST_RECIPIENTS)
                .filter(ours::isSomebodyElse)
                .forEach(other -> others.putIfAbsent(other.key(), other));
        concerned.forEach(somebody -> others.remove(somebody.key()));
        return List.copyOf(others.values());
    }

    private List<EmailAddress> wanted(List<EmailAddress> others, EmailAddress author) {
        return switch (settings.people().watchers()) {
            case NONE -> List.of();
            case KNOWN -> others.isEmpty() ? others : ports.tickets().known(others);
            case SAME_DOMAIN ->
                others.stream()
                        .filter(other -> domain(other).equals(domain(author)))
                        .toList();
            case ALL -> others;
        };
    }

    private static EmailAddress author(Arrival arrival) {
        return Reporter.of(arrival).mailbox();
    }

    private static String domain(EmailAddress address) {
        return address.key().substring(address.key().lastIndexOf('@') + 1);
    }

    private static String named(List<EmailAddress> watchers) {
        StringBuilder names = new StringBuilder();
        for (EmailAddress watcher : watchers) {
            names.append(names.length() == 0 ? ": " : ", ").append(watcher.address());
        }
        return names.toString();
    }
}
