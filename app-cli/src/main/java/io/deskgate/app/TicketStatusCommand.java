package io.deskgate.app;

import io.deskgate.core.ticket.Status;
import io.deskgate.core.ticket.TicketEdit.SetStatus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "status", description = "Says where a ticket stands.", mixinStandardHelpOptions = true)
final class TicketStatusCommand implements Callable<Integer> {
    @Mixin
    private NamedTicket ticket;

    @Parameters(index = "1", paramLabel = "STATUS", description = "One of ${COMPLETION-CANDIDATES}.")
    private Status status;

    private final Surroundings surroundings;

    TicketStatusCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return ticket.edit(surroundings, wiring -> new SetStatus(status), "is " + Words.of(status));
    }
}
