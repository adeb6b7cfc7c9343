package io.deskgate.app;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.port.LedgerFilter.Kind;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "retry",
        description = "Receives quarantined or interrupted messages once more, from their stored bytes."
                + " After an upgrade: email retry --all.",
        mixinStandardHelpOptions = true)
final class EmailRetryCommand implements Callable<Integer> {
    @Mixin
    private ChosenEmails chosen;

    @Mixin
    private DeskOption store;

    private final Surroundings surroundings;

    EmailRetryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            List<EmailId> ids =
                    Requested.from(() -> chosen.among(wiring.store().ledger(), Kind.QUARANTINED, Kind.WAITING));
            return new Replays(surroundings).run(ids, wiring.replayEmail()::retry);
        }
    }
}
