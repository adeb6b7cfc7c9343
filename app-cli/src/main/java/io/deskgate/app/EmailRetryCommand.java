package io.deskgate.app;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.intake.IntakeOutcome;
import io.deskgate.core.intake.IntakeOutcome.RetryLater;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "retry",
        description = "Receives a quarantined or interrupted message once more, from its stored bytes.",
        mixinStandardHelpOptions = true)
final class EmailRetryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The number of the message, as email list shows it.")
    private String number;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    EmailRetryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        EmailId id = Requested.from(() -> EmailIds.parse(number));
        try (Wiring wiring = store.open(surroundings)) {
            Optional<IntakeOutcome> outcome = wiring.replayEmail().retry(id);
            if (outcome.isEmpty()) {
                surroundings.complain("there is no message " + id + ", see: deskgate email list");
                return ExitCode.NOT_FOUND;
            }
            surroundings.out().println(Printable.line(OutcomeText.of(outcome.get())));
            return outcome.get() instanceof RetryLater ? ExitCode.TRY_LATER : ExitCode.OK;
        }
    }
}
