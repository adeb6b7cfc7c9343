package io.deskgate.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "delete",
        description = "Lets somebody work at the desk no longer. What they wrote stays.",
        mixinStandardHelpOptions = true)
final class UserDeleteCommand implements Callable<Integer> {
    @Mixin
    private UserAddress address;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    UserDeleteCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            if (!wiring.store().accounts().delete(address.mailbox())) {
                surroundings.complain(address.complaint());
                return ExitCode.NOT_FOUND;
            }
        }
        surroundings.out().println("deleted, open sessions ended");
        return ExitCode.OK;
    }
}
