package io.deskgate.app;

import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Writes a ticket as JSON with all its files into a new folder.",
        mixinStandardHelpOptions = true)
final class TicketExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "KEY", description = "The ticket, for example SUP-1.")
    private String key;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where to put it (default: a folder named after the ticket, here). It must not exist yet.")
    private Path folder;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    TicketExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Wiring wiring = store.open(surroundings)) {
            Optional<Ticket> ticket = wiring.store().tickets().find(Requested.from(() -> TicketKeys.parse(key)));
            if (ticket.isEmpty()) {
                surroundings.complain("there is no ticket " + key + ", see: deskgate ticket list");
                return ExitCode.NOT_FOUND;
            }
            Path target = folder == null ? Path.of(ticket.get().summary().key().toString()) : folder;
            if (Files.exists(target)) {
                surroundings.complain(target + " exists already, choose another folder with --output");
                return ExitCode.CONFIGURATION;
            }
            TicketContext context = wiring.store().work().context(ticket.get().id());
            new TicketExport(wiring.store().tickets(), ticket.get(), context).into(target);
            surroundings
                    .out()
                    .println(Printable.line("ticket " + ticket.get().summary().key() + " is in " + target));
            return ExitCode.OK;
        }
    }
}
