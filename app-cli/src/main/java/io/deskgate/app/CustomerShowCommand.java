package io.deskgate.app;

import io.deskgate.core.ticket.Customer;
import io.deskgate.core.ticket.TicketFilter;
import io.deskgate.core.ticket.TicketQuery;
import io.deskgate.core.ticket.TicketSummary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Shows a customer with the newest tickets.", mixinStandardHelpOptions = true)
final class CustomerShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ADDRESS", description = "The address, in whatever case.")
    private String address;

    @Mixin
    private LimitOption limit;

    @Mixin
    private FormatOption format;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    CustomerShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        TicketFilter theirs = TicketFilter.ALL.reportedBy(Set.of(address));
        TicketQuery query = Requested.from(() -> TicketQuery.newest(theirs, limit.most()));
        try (Wiring wiring = store.open(surroundings)) {
            Optional<Customer> customer = wiring.store().work().customer(address);
            if (customer.isEmpty()) {
                surroundings.complain("there is no customer " + address + ", see: deskgate customer list");
                return ExitCode.NOT_FOUND;
            }
            print(customer.get(), wiring.store().work().page(query).tickets());
            return ExitCode.OK;
        }
    }

    private void print(Customer customer, List<TicketSummary> tickets) {
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> CustomerJson.customer(json, customer, tickets));
            return;
        }
        surroundings
                .out()
                .println(Printable.line(customer.person().mailbox() + ", " + customer.tickets() + " tickets"
                        + ContextText.reach(customer.reach())));
        TextTable table = new TextTable("KEY", "STATUS", "CREATED", "SUBJECT");
        tickets.forEach(ticket -> table.row(
                ticket.key().toString(),
                Words.of(ticket.status()),
                Timestamps.show(ticket.createdAt()),
                ticket.subject()));
        table.print(surroundings.out());
    }
}
