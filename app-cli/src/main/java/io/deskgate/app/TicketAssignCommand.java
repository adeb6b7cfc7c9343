package io.deskgate.app;

import io.deskgate.core.ticket.TicketEdit.AssignTo;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "assign", description = "Gives a ticket into somebody's care.", mixinStandardHelpOptions = true)
final class TicketAssignCommand implements Callable<Integer> {
    @Mixin
    private NamedTicket ticket;

    @Parameters(index = "1", paramLabel = "ADDRESS", description = "The address of a user, or nobody.")
    private String assignee;

    private final Surroundings surroundings;

    TicketAssignCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return ticket.edit(
                surroundings, wiring -> new AssignTo(Agents.parse(assignee, wiring)), "is assigned to " + assignee);
    }
}
