package io.deskgate.app;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Assignee;
import io.deskgate.core.ticket.Person;
import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.SearchWords;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketFilter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which tickets a list shows. */
final class TicketFilterOptions {
    @Option(names = "--key", paramLabel = "KEY", description = "Only this ticket, for example SUP-1; repeatable.")
    private Set<String> keys = new TreeSet<>();

    @Option(names = "--branch", paramLabel = "KEY", description = "Only this branch, for example SUP; repeatable.")
    private Set<String> branches = new TreeSet<>();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only this status: ${COMPLETION-CANDIDATES}; repeatable.")
    private Set<Status> statuses = new TreeSet<>();

    @Option(
            names = "--priority",
            paramLabel = "PRIORITY",
            description = "Only this priority: ${COMPLETION-CANDIDATES}; repeatable.")
    private Set<Priority> priorities = new TreeSet<>();

    @Option(
            names = "--assignee",
            paramLabel = "ADDRESS",
            description = "Only tickets in the care of this user, or of nobody; repeatable.")
    private Set<String> assignees = new TreeSet<>();

    @Option(names = "--reporter", paramLabel = "ADDRESS", description = "Only tickets of this customer; repeatable.")
    private Set<String> reporters = new TreeSet<>();

    @Option(
            names = "--subject",
            paramLabel = "WORDS",
            defaultValue = "",
            description = "Only with these words in the subject.")
    private String subject;

    @Option(
            names = "--search",
            paramLabel = "WORDS",
            defaultValue = "",
            description = "Only with all these words in one message.")
    private String words;

    @Mixin
    private PeriodOptions periods;

    /** Refuses what is no key, address or date, showing it. */
    TicketFilter filter() {
        return Requested.from(() -> periods.in(TicketFilter.ALL
                .withKeys(keys.stream().map(TicketKeys::parse).collect(Collectors.toSet()))
                .in(BranchKeys.parseAll(branches))
                .withStatuses(statuses)
                .withPriorities(priorities)
                .assignedTo(
                        assignees.stream().map(TicketFilterOptions::assignee).collect(Collectors.toSet()))
                .reportedBy(reporters)
                .about(SearchWords.of(subject))
                .saying(SearchWords.of(words))));
    }

    private static Assignee assignee(String text) {
        return text.equals("nobody") ? Assignee.NOBODY : Assignee.agent(new Person(EmailAddress.of(text)));
    }
}
