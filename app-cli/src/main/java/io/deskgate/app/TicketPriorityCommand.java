package io.deskgate.app;

import io.deskgate.core.ticket.Priority;
import io.deskgate.core.ticket.TicketEdit.SetPriority;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "priority",
        description = "Says how soon a ticket wants to be looked at.",
        mixinStandardHelpOptions = true)
final class TicketPriorityCommand implements Callable<Integer> {
    @Mixin
    private NamedTicket ticket;

    @Parameters(index = "1", paramLabel = "PRIORITY", description = "One of ${COMPLETION-CANDIDATES}.")
    private Priority priority;

    private final Surroundings surroundings;

    TicketPriorityCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return ticket.edit(surroundings, wiring -> new SetPriority(priority), "has priority " + Words.of(priority));
    }
}
