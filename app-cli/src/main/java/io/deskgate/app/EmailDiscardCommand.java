package io.deskgate.app;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "discard",
        description = "Ends a quarantined or interrupted message without a ticket. Its bytes stay in the ledger.",
        mixinStandardHelpOptions = true)
final class EmailDiscardCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The number of the message, as email list shows it.")
    private String number;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    EmailDiscardCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        EmailId id = Requested.from(() -> EmailIds.parse(number));
        try (Wiring wiring = store.open(surroundings)) {
            Optional<EmailOutcome> outcome = wiring.replayEmail().discard(id);
            if (outcome.isEmpty()) {
                surroundings.complain("there is no message " + id + ", see: deskgate email list");
                return ExitCode.NOT_FOUND;
            }
            surroundings.out().println(Printable.line(OutcomeText.of(id, outcome.get())));
            return outcome.get() instanceof Ignored ? ExitCode.OK : ExitCode.NOT_FOUND;
        }
    }
}
