package io.deskgate.app;

import io.deskgate.core.ticket.TicketKey;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "uncut", description = "Shows a comment whole that was cut wrongly.", mixinStandardHelpOptions = true)
final class TicketUncutCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "KEY", description = "The ticket, for example SUP-1.")
    private String key;

    @Parameters(index = "1", paramLabel = "N", description = "The number of the comment, as ticket show counts them.")
    private int number;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    TicketUncutCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        TicketKey ticket = Requested.from(() -> TicketKeys.parse(key));
        try (Wiring wiring = store.open(surroundings)) {
            if (!wiring.cutComment().undo(ticket, number)) {
                surroundings.complain("ticket " + ticket + " has no comment " + number + ", see: deskgate ticket list");
                return ExitCode.NOT_FOUND;
            }
            surroundings.out().println("comment " + number + " of " + ticket + " shown whole");
            return ExitCode.OK;
        }
    }
}
