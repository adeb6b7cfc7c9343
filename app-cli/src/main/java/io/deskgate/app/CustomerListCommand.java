package io.deskgate.app;

import io.deskgate.core.ticket.Customer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list", description = "Lists customers, those known last first.", mixinStandardHelpOptions = true)
final class CustomerListCommand implements Callable<Integer> {
    @Option(
            names = "--search",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Only with this in their address or name.")
    private String part;

    @Mixin
    private LimitOption limit;

    @Mixin
    private FormatOption format;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    CustomerListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            print(wiring.store().work().customers(part, limit.most()));
        }
        return ExitCode.OK;
    }

    private void print(List<Customer> customers) {
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> CustomerJson.list(json, customers));
            return;
        }
        TextTable table = new TextTable("TICKETS", "ADDRESS", "NAME");
        customers.forEach(customer -> table.row(
                Long.toString(customer.tickets()),
                customer.person().mailbox().address(),
                customer.person().mailbox().name()));
        table.print(surroundings.out(), "No customers.");
    }
}
