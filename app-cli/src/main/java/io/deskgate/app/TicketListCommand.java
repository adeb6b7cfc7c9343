package io.deskgate.app;

import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketFilter;
import io.deskgate.core.ticket.TicketQuery;
import io.deskgate.core.ticket.TicketSummary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list", description = "Lists tickets, newest first.", mixinStandardHelpOptions = true)
final class TicketListCommand implements Callable<Integer> {
    @Option(names = "--branch", paramLabel = "KEY", description = "Only this branch, for example SUP; repeatable.")
    private Set<String> branches = new TreeSet<>();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only this status: ${COMPLETION-CANDIDATES}; repeatable.")
    private Set<Status> statuses = new TreeSet<>();

    @Mixin
    private LimitOption limit;

    @Mixin
    private FormatOption format;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    TicketListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        TicketFilter filter =
                Requested.from(() -> TicketFilter.ALL.in(branchKeys()).withStatuses(statuses));
        try (Wiring wiring = store.open(surroundings)) {
            print(wiring.store()
                    .work()
                    .page(TicketQuery.newest(filter, limit.most()))
                    .tickets());
        }
        return ExitCode.OK;
    }

    private Set<BranchKey> branchKeys() {
        return branches.stream()
                .map(letters -> new BranchKey(letters.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private void print(List<TicketSummary> tickets) {
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> TicketJson.list(json, tickets));
            return;
        }
        if (tickets.isEmpty()) {
            surroundings.out().println("No tickets.");
            return;
        }
        TextTable table = new TextTable("KEY", "STATUS", "PRIORITY", "CREATED", "REPORTER", "SUBJECT");
        tickets.forEach(ticket -> addRow(table, ticket));
        table.print(surroundings.out());
    }

    private static void addRow(TextTable table, TicketSummary ticket) {
        table.row(
                ticket.key().toString(),
                Words.of(ticket.status()),
                Words.of(ticket.priority()),
                Timestamps.show(ticket.createdAt()),
                ticket.reporter().mailbox().address(),
                ticket.subject());
    }
}
