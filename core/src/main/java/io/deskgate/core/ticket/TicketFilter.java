package io.deskgate.core.ticket;

import java.util.Set;

/**
 * Which tickets are meant. An empty set and empty words mean all. Begin with {@link #ALL}.
 *
 * @param assignees {@link Assignee#NOBODY} stands for tickets nobody takes care of
 * @param reporters addresses, in whatever case
 */
public record TicketFilter(
        Set<TicketKey> keys,
        Set<BranchKey> branches,
        Set<Status> statuses,
        Set<Priority> priorities,
        Set<Assignee> assignees,
        Set<String> reporters,
        Period created,
        Period updated,
        SearchWords subject,
        SearchWords text) {
    /** Every ticket. */
    public static final TicketFilter ALL = new TicketFilter(
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Period.ALWAYS,
            Period.ALWAYS,
            SearchWords.NONE,
            SearchWords.NONE);

    /** Copies the sets. */
    public TicketFilter {
        keys = Set.copyOf(keys);
        branches = Set.copyOf(branches);
        statuses = Set.copyOf(statuses);
        priorities = Set.copyOf(priorities);
        assignees = Set.copyOf(assignees);
        reporters = Set.copyOf(reporters);
    }

    /** Of these, the tickets with one of these keys. */
    public TicketFilter withKeys(Set<TicketKey> wanted) {
        return new TicketFilter(
                wanted, branches, statuses, priorities, assignees, reporters, created, updated, subject, text);
    }

    /** Of these, the tickets in one of these branches. */
    public TicketFilter in(Set<BranchKey> wanted) {
        return new TicketFilter(
                keys, wanted, statuses, priorities, assignees, reporters, created, updated, subject, text);
    }

    /** Of these, the tickets that stand so. */
    public TicketFilter withStatuses(Set<Status> wanted) {
        return new TicketFilter(
                keys, branches, wanted, priorities, assignees, reporters, created, updated, subject, text);
    }

    /** Of these, the tickets as urgent as this. */
    public TicketFilter withPriorities(Set<Priority> wanted) {
        return new TicketFilter(
                keys, branches, statuses, wanted, assignees, reporters, created, updated, subject, text);
    }

    /** Of these, the tickets one of these takes care of. */
    public TicketFilter assignedTo(Set<Assignee> wanted) {
        return new TicketFilter(
                keys, branches, statuses, priorities, wanted, reporters, created, updated, subject, text);
    }

    /** Of these, the tickets reported from one of these addresses. */
    public TicketFilter reportedBy(Set<String> wanted) {
        return new TicketFilter(
                keys, branches, statuses, priorities, assignees, wanted, created, updated, subject, text);
    }

    /** Of these, the tickets created in this period. */
    public TicketFilter createdIn(Period wanted) {
        return new TicketFilter(
                keys, branches, statuses, priorities, assignees, reporters, wanted, updated, subject, text);
    }

    /** Of these, the tickets that were changed last in this period. */
    public TicketFilter updatedIn(Period wanted) {
        return new TicketFilter(
                keys, branches, statuses, priorities, assignees, reporters, created, wanted, subject, text);
    }

    /** Of these, the tickets with these words in their subject. */
    public TicketFilter about(SearchWords wanted) {
        return new TicketFilter(
                keys, branches, statuses, priorities, assignees, reporters, created, updated, wanted, text);
    }

    /** Of these, the tickets with all these words in one of their messages; the subject belongs to the first. */
    public TicketFilter saying(SearchWords wanted) {
        return new TicketFilter(
                keys, branches, statuses, priorities, assignees, reporters, created, updated, subject, wanted);
    }
}
