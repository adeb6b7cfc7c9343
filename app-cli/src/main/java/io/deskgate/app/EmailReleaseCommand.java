package io.deskgate.app;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.port.LedgerFilter.Kind;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "release",
        description = "Lets held messages in. The brakes and rules that held them are not asked again.",
        mixinStandardHelpOptions = true)
final class EmailReleaseCommand implements Callable<Integer> {
    @Mixin
    private ChosenEmails chosen;

    @Mixin
    private DeskOption store;

    private final Surroundings surroundings;

    EmailReleaseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            List<EmailId> ids = Requested.from(() -> chosen.among(wiring.store().ledger(), Kind.HELD));
            return new Replays(surroundings).run(ids, wiring.replayEmail()::release);
        }
    }
}
