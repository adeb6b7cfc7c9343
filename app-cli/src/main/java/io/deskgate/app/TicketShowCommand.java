package io.deskgate.app;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketContext;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Shows one ticket with its conversation.", mixinStandardHelpOptions = true)
final class TicketShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "KEY", description = "The ticket, for example SUP-1.")
    private String key;

    @Option(
            names = "--full",
            description = "Show comments with the quotes, signatures and small print that are left out otherwise.")
    private boolean full;

    @Mixin
    private FormatOption format;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    TicketShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            Optional<Ticket> ticket = wiring.store().tickets().find(Requested.from(() -> TicketKeys.parse(key)));
            if (ticket.isEmpty()) {
                surroundings.complain("there is no ticket " + key + ", see: deskgate ticket list");
                return ExitCode.NOT_FOUND;
            }
            TicketContext context = wiring.store().work().context(ticket.get().id());
            print(ticket.get(), context, replyAddress(wiring, ticket.get()));
            return ExitCode.OK;
        }
    }

    private static String replyAddress(Wiring wiring, Ticket ticket) {
        Optional<EmailAddress> address =
                wiring.replyAddresses().of(ticket.summary().key(), ticket.branch());
        return address.isPresent() ? address.get().address() : "";
    }

    private void print(Ticket ticket, TicketContext context, String answers) {
        if (format.isJson()) {
            JsonOutput.object(surroundings.out(), json -> {
                TicketJson.ticket(json, ticket, context);
                ReplyAddressOutput.member(json, answers);
            });
            return;
        }
        TicketText text = new TicketText(surroundings.out(), context);
        if (full) {
            text.printWhole(ticket);
        } else {
            text.print(ticket);
        }
        ReplyAddressOutput.line(surroundings.out(), answers);
    }
}
