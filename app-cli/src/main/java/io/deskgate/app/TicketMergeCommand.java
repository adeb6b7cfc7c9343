package io.deskgate.app;

import io.deskgate.core.intake.MergeTickets.Answer;
import io.deskgate.core.intake.MergeTickets.Answer.NotFound;
import io.deskgate.core.intake.MergeTickets.Answer.SameTicket;
import io.deskgate.core.ticket.TicketKey;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "merge",
        description = "Makes two tickets about one matter into one: answers to either arrive at the second.",
        mixinStandardHelpOptions = true)
final class TicketMergeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "KEY", description = "The ticket that ends, for example SUP-7.")
    private String key;

    @Parameters(index = "1", paramLabel = "INTO", description = "The ticket that goes on, for example SUP-3.")
    private String into;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    TicketMergeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        TicketKey from = Requested.from(() -> TicketKeys.parse(key));
        TicketKey to = Requested.from(() -> TicketKeys.parse(into));
        try (Wiring wiring = store.open(surroundings)) {
            return report(wiring.mergeTickets().merge(from, to), from, to);
        }
    }

    private int report(Answer answer, TicketKey from, TicketKey to) {
        if (answer instanceof NotFound missing) {
            surroundings.complain("there is no ticket " + missing.key() + ", see: deskgate ticket list");
            return ExitCode.NOT_FOUND;
        }
        if (answer instanceof SameTicket) {
            surroundings.complain(from + " and " + to + " are one ticket already");
            return ExitCode.NOT_FOUND;
        }
        surroundings.out().println("ticket " + from + " is closed; answers to it arrive at " + to);
        return ExitCode.OK;
    }
}
