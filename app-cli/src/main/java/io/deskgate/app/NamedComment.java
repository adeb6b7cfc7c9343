package io.deskgate.app;

import io.deskgate.core.intake.CutComment;
import io.deskgate.core.ticket.TicketKey;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The comment a command is about. */
final class NamedComment {
    @Parameters(index = "0", paramLabel = "KEY", description = "The ticket, for example SUP-1.")
    private String key;

    @Parameters(index = "1", paramLabel = "N", description = "The number of the comment, as ticket show counts them.")
    private int number;

    @Mixin
    private StoreOption store;

    /** Changes how much of the comment is shown and says what was done; answers the exit code. */
    int change(Surroundings surroundings, Cut cut, String done) {
        TicketKey ticket = Requested.from(() -> TicketKeys.parse(key));
        try (Wiring wiring = store.open(surroundings)) {
            if (!cut.applied(wiring.cutComment(), ticket, number)) {
                surroundings.complain(
                        "ticket " + ticket + " has no comment " + number + ", see: deskgate ticket show " + ticket);
                return ExitCode.NOT_FOUND;
            }
            surroundings.out().println("comment " + number + " of " + ticket + " " + done);
            return ExitCode.OK;
        }
    }

    /** Answers whether there is such a comment. */
    interface Cut {
        boolean applied(CutComment comments, TicketKey ticket, int number);
    }
}
