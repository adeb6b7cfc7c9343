package io.deskgate.core.ticket;

import io.deskgate.core.email.EmailAddress;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a new ticket goes and what is known of it from the start.
 *
 * @param assignee who takes care of it by a rule; nobody leaves it to the branch
 * @param tags words the administrator's rules give it, in their order, each without line ends
 * @param follows the closed ticket it goes on from; none when it begins anew
 * @param forwarder the agent who passed the reporter's message on; none when it came from the reporter
 * @param answerTo where answers go; none when that is the reporter's address
 */
public record Placement(
        BranchId branch,
        Priority priority,
        Assignee assignee,
        Set<String> tags,
        List<TicketId> follows,
        List<Person> forwarder,
        List<EmailAddress> answerTo) {
    /** Copies set and lists. */
    public Placement {
        tags = Collections.unmodifiableSet(new LinkedHashSet<>(tags));
        follows = List.copyOf(follows);
        forwarder = List.copyOf(forwarder);
        answerTo = List.copyOf(answerTo);
    }

    /** Where a ticket goes that came from its reporter, who is answered. */
    public Placement(BranchId branch, Priority priority, Assignee assignee, Set<String> tags, List<TicketId> follows) {
        this(branch, priority, assignee, tags, follows, List.of(), List.of());
    }

    /** Where a ticket goes that begins anew. */
    public Placement(BranchId branch, Priority priority, Assignee assignee, Set<String> tags) {
        this(branch, priority, assignee, tags, List.of());
    }

    /** The same for a ticket that goes on from a closed one. */
    public Placement following(TicketId closed) {
        return new Placement(branch, priority, assignee, tags, List.of(closed), forwarder, answerTo);
    }

    /** The same for a message that this agent passed on. */
    public Placement forwardedBy(Person agent) {
        return new Placement(branch, priority, assignee, tags, follows, List.of(agent), answerTo);
    }

    /** The same where answers go to this address. */
    public Placement answeredAt(EmailAddress address) {
        return new Placement(branch, priority, assignee, tags, follows, forwarder, List.of(address));
    }

    /** A ticket of this branch about which nothing else is known. */
    public static Placement in(BranchId branch, Priority priority) {
        return new Placement(branch, priority, Assignee.NOBODY, Set.of());
    }
}
