package io.deskgate.app;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "forget",
        description = "Deletes the bytes of old messages that became a ticket or comment or were ignored."
                + " Tickets, their files and the ledger stay.",
        mixinStandardHelpOptions = true)
final class EmailForgetCommand implements Callable<Integer> {
    @Option(
            names = "--older-than",
            paramLabel = "DAYS",
            required = true,
            description = "Those received more than so many days ago.")
    private int days;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    EmailForgetCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Duration age = Requested.from(() -> age(days));
        try (Wiring wiring = store.open(surroundings)) {
            long forgotten =
                    wiring.store().ledger().forget(Wiring.CLOCK.instant().minus(age));
            surroundings.out().println("the bytes of " + forgotten + " messages were deleted");
        }
        return ExitCode.OK;
    }

    private static Duration age(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("an age is 0 days or more, got " + days);
        }
        return Duration.ofDays(days);
    }
}
