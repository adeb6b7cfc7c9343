package io.deskgate.core.fake;

import io.deskgate.core.account.SessionKey;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.MessageId;
import io.deskgate.core.mailbox.Lease;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.mailbox.MailboxPosition;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.StoredSettings;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.core.ticket.Branch;
import io.deskgate.core.ticket.BranchId;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Comment;
import io.deskgate.core.ticket.Comment.Shown;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Reach;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;

/** Where the fakes keep things. Whoever uses it holds its lock for as long as a transaction would last. */
final class Shelves {
    final List<Branch> branches = new ArrayList<>();
    StoredSettings settings = new StoredSettings(SettingsForm.ALL_DEFAULTS, 0);
    final Map<TicketKey, TicketId> formerKeys = new HashMap<>();
    private long branchesEver;
    private long ticketsEver;
    final Map<TicketId, Ticket> tickets = new HashMap<>();
    final Map<TicketId, List<byte[]>> files = new HashMap<>();
    final Map<MessageId, TicketId> messages = new HashMap<>();
    final Map<TicketId, Instant> closings = new HashMap<>();
    final Map<TicketId, List<Instant>> reopenings = new HashMap<>();
    final Map<TicketId, Person> forwarders = new HashMap<>();
    final Map<TicketId, EmailAddress> answerTo = new HashMap<>();
    final Map<String, Reach.Failing> failing = new HashMap<>();
    final Map<TicketId, List<String>> mailedBy = new HashMap<>();
    final Map<TicketId, List<Instant>> mailed = new HashMap<>();
    final Map<TicketId, TicketId> merged = new HashMap<>();
    final Map<TicketId, TicketId> follows = new HashMap<>();
    final Map<TicketId, Map<String, Person>> watchers = new HashMap<>();
    final Map<TicketId, Map<Integer, EmailId>> causes = new HashMap<>();
    final TreeMap<String, InMemoryAccountRepository.Kept> accounts = new TreeMap<>();
    final Map<SessionKey, InMemorySessionRepository.Open> sessions = new HashMap<>();
    final TreeMap<Long, StoredEmail> emails = new TreeMap<>();
    final Map<String, InMemoryLeases.Held> leases = new HashMap<>();
    final Map<MailboxName, MailboxPosition> positions = new HashMap<>();
    private final Map<BranchKey, Long> lastNumbers = new HashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();

    /** Whether something was missing that was to be changed. */
    boolean broken;

    /** Takes note of everything; what is answered puts it back. */
    Runnable remember() {
        broken = false;
        StoredSettings before = settings;
        long branchesBefore = branchesEver;
        long ticketsBefore = ticketsEver;
        List<Runnable> undo = new ArrayList<>(List.of(
                kept(formerKeys),
                kept(tickets),
                kept(files),
                kept(messages),
                kept(reopenings),
                kept(closings),
                kept(mailed)));
        undo.addAll(List.of(kept(merged), kept(accounts), kept(sessions), kept(emails), kept(leases), kept(positions)));
        undo.addAll(List.of(kept(lastNumbers), kept(people), kept(watchers), kept(causes), kept(follows)));
        undo.addAll(List.of(kept(forwarders), kept(answerTo), kept(failing), kept(mailedBy)));
        List<Branch> branchesThen = List.copyOf(branches);
        return () -> {
            undo.forEach(Runnable::run);
            branches.clear();
            branches.addAll(branchesThen);
            settings = before;
            branchesEver = branchesBefore;
            ticketsEver = ticketsBefore;
        };
    }

    // What lies in a shelf may grow, so it is copied, too.
    private static <K, V> Runnable kept(Map<K, V> shelf) {
        Map<K, V> copy = new LinkedHashMap<>(shelf);
        copy.replaceAll((key, value) -> copied(value));
        return () -> {
            shelf.clear();
            shelf.putAll(copy);
        };
    }

    @SuppressWarnings("unchecked")
    private static <V> V copied(V value) {
        if (value instanceof Map<?, ?> map) {
            return (V) new LinkedHashMap<>(map);
        }
        return value instanceof List<?> list ? (V) new ArrayList<>(list) : value;
    }

    Optional<StoredEmail> email(EmailId id) {
        return Optional.ofNullable(emails.get(id.value()));
    }

    StoredEmail existingEmail(EmailId id) {
        return email(id).orElseThrow(() -> missing("message " + id));
    }

    BranchId nextBranchId() {
        branchesEver++;
        return new BranchId(branchesEver);
    }

    TicketId nextTicketId() {
        ticketsEver++;
        return new TicketId(ticketsEver);
    }

    List<Ticket> ticketsOf(BranchId branch) {
        return tickets.values().stream()
                .filter(ticket -> ticket.branch().id().equals(branch))
                .sorted(Comparator.comparingLong(ticket -> ticket.id().value()))
                .toList();
    }

    void keep(Ticket ticket) {
        tickets.put(ticket.id(), ticket);
    }

    Branch existingBranch(BranchId id) {
        return branches.stream()
                .filter(branch -> branch.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing("branch " + id.value()));
    }

    Ticket existingTicket(TicketId id) {
        return Optional.ofNullable(tickets.get(id)).orElseThrow(() -> missing("ticket " + id.value()));
    }

    /** The ticket that what is said to this one belongs to. */
    TicketId target(TicketId id) {
        return merged.getOrDefault(id, id);
    }

    synchronized boolean show(Shown shown, TicketId id, int number) {
        Ticket old = tickets.get(id);
        if (old == null || number < 1 || number > old.comments().size()) {
            return false;
        }
        List<Comment> comments = new ArrayList<>(old.comments());
        Comment was = comments.get(number - 1);
        comments.set(
                number - 1,
                new Comment(
                        was.author(),
                        was.body(),
                        was.segments(),
                        shown,
                        was.createdAt(),
                        was.attachments(),
                        was.voice()));
        tickets.put(
                id,
                new Ticket(
                        id,
                        old.summary(),
                        old.branch(),
                        old.description(),
                        old.attachments(),
                        comments,
                        old.tags(),
                        old.voice()));
        return true;
    }

    /** The ticket in another branch, with a key of that branch; itself when it is there already. */
    Ticket move(Ticket ticket, Branch branch) {
        if (ticket.branch().id().equals(branch.id())) {
            return ticket;
        }
        TicketKey old = ticket.summary().key();
        TicketKey now = nextKey(branch);
        formerKeys.put(old, ticket.id());
        replaceOutcome(new TicketOpened(old), new TicketOpened(now));
        replaceOutcome(new CommentAdded(old), new CommentAdded(now));
        return InMemoryTickets.with(now, InMemoryTickets.in(branch, ticket));
    }

    void replaceOutcome(EmailOutcome before, EmailOutcome after) {
        emails.replaceAll((id, email) ->
                email.state().equals(before) ? email.ended(email.attempts(), after, email.trace()) : email);
    }

    List<Person> peopleNewestFirst() {
        List<Person> newestFirst = new ArrayList<>(people.values());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    TicketKey nextKey(Branch branch) {
        return new TicketKey(branch.key(), lastNumbers.merge(branch.key(), 1L, Long::sum));
    }

    boolean isKnown(EmailAddress address) {
        return people.containsKey(address.key());
    }

    Reach reach(EmailAddress address) {
        return failing.containsKey(address.key()) ? failing.get(address.key()) : Reach.ASSUMED;
    }

    /** The tickets that are this one by now: itself, and those merged into it. */
    List<Ticket> allOf(TicketId id) {
        return tickets.values().stream()
                .filter(ticket -> ticket.id().equals(id) || id.equals(merged.get(ticket.id())))
                .sorted(Comparator.comparing((Ticket ticket) -> !ticket.id().equals(id))
                        .thenComparing(ticket -> ticket.id().value()))
                .toList();
    }

    /** The person as called this time: by the name given now, else by the first one. */
    Person called(Person person) {
        Person known = known(person);
        String name = person.mailbox().name();
        return name.isEmpty()
                ? known
                : new Person(new EmailAddress(known.mailbox().address(), name));
    }

    /** The person as known by now: the first spelling of the address, the first name that is not empty. */
    Person known(Person person) {
        EmailAddress now = person.mailbox();
        return people.merge(now.key(), person, (before, again) -> {
            String name = before.mailbox().name();
            return new Person(new EmailAddress(before.mailbox().address(), name.isEmpty() ? now.name() : name));
        });
    }

    boolean holds(Lease lease) {
        return leases.containsKey(lease.name()) && leases.get(lease.name()).token() == lease.token();
    }

    void endSessionsOf(EmailAddress address) {
        sessions.values().removeIf(open -> open.address().equals(address.key()));
    }

    private PermanentFailure missing(String what) {
        broken = true;
        return new PermanentFailure("there is no " + what, new NoSuchElementException(what));
    }
}
