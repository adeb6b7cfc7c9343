package io.deskgate.app;

import io.deskgate.core.ticket.Assignee.Agent;
import io.deskgate.core.ticket.TicketOrder;
import io.deskgate.core.ticket.TicketPage;
import io.deskgate.core.ticket.TicketPlace;
import io.deskgate.core.ticket.TicketQuery;
import io.deskgate.core.ticket.TicketSummary;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list", description = "Lists tickets, newest first.", mixinStandardHelpOptions = true)
final class TicketListCommand implements Callable<Integer> {
    @Mixin
    private TicketFilterOptions filter;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "NEWEST",
            description = "${COMPLETION-CANDIDATES} (default: newest, always so with --search and --subject).")
    private TicketOrder order;

    @Option(
            names = "--from",
            paramLabel = "PLACE",
            defaultValue = "",
            description = "Go on where a list ended, as it said.")
    private String place;

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
        TicketQuery query = Requested.from(() -> new TicketQuery(filter.filter(), order, place(), limit.most()));
        try (Wiring wiring = store.open(surroundings)) {
            print(wiring.store().work().page(query));
        }
        return ExitCode.OK;
    }

    private TicketPlace place() {
        return TicketPlace.parse(place)
                .orElseThrow(() -> new IllegalArgumentException("no list ended at \"" + place + "\""));
    }

    private void print(TicketPage page) {
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> TicketJson.page(json, page));
            return;
        }
        TextTable table = new TextTable("KEY", "STATUS", "PRIORITY", "CREATED", "ASSIGNEE", "REPORTER", "SUBJECT");
        page.tickets().forEach(ticket -> addRow(table, ticket));
        table.print(surroundings.out(), "No tickets.");
        if (page.hasNext()) {
            surroundings.out().println("More with: --from " + page.next());
        }
    }

    private static void addRow(TextTable table, TicketSummary ticket) {
        table.row(
                ticket.key().toString(),
                Words.of(ticket.status()),
                Words.of(ticket.priority()),
                Timestamps.show(ticket.createdAt()),
                ticket.assignee() instanceof Agent agent
                        ? agent.person().mailbox().address()
                        : "",
                ticket.reporter().mailbox().address(),
                ticket.subject());
    }
}
