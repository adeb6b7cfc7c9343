package io.deskgate.app;

import io.deskgate.core.ticket.TicketEdit;
import io.deskgate.core.ticket.TicketKey;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The ticket a command is about. */
final class NamedTicket {
    @Parameters(index = "0", paramLabel = "KEY", description = "The ticket, for example SUP-1.")
    private String key;

    @Mixin
    private StoreOption store;

    /** Does this with the ticket and says under which key it was done; answers the exit code. */
    int edit(Surroundings surroundings, Function<Wiring, TicketEdit> edit, String done) {
        TicketKey wanted = Requested.from(() -> TicketKeys.parse(key));
        try (Wiring wiring = store.open(surroundings)) {
            TicketEdit change = edit.apply(wiring);
            Optional<TicketKey> now = wiring.editTicket().edit(wanted, change);
            if (now.isEmpty()) {
                surroundings.complain("there is no ticket " + key + ", see: deskgate ticket list");
                return ExitCode.NOT_FOUND;
            }
            surroundings.out().println(Printable.line("ticket " + now.get() + " " + done));
            return ExitCode.OK;
        }
    }
}
