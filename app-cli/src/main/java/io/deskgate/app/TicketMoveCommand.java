package io.deskgate.app;

import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.TicketEdit;
import io.deskgate.core.ticket.TicketEdit.MoveTo;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "move",
        description = "Moves a ticket to another branch. It gets a key of that branch; the old one still finds it.",
        mixinStandardHelpOptions = true)
final class TicketMoveCommand implements Callable<Integer> {
    @Mixin
    private NamedTicket ticket;

    @Parameters(index = "1", paramLabel = "BRANCH", description = "The key of the branch, for example SUP.")
    private String branch;

    private final Surroundings surroundings;

    TicketMoveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return ticket.edit(surroundings, this::move, "is in branch " + branch.toUpperCase(Locale.ROOT));
    }

    private TicketEdit move(Wiring wiring) {
        BranchKey key = Requested.from(() -> BranchKeys.parse(branch));
        return Requested.from(() -> wiring.store()
                .branches()
                .find(key)
                .map(found -> new MoveTo(found.id()))
                .orElseThrow(() -> new IllegalArgumentException("there is no branch " + key)));
    }
}
