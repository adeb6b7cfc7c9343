package io.deskgate.app;

import io.deskgate.core.account.Role;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "role", description = "Gives somebody another role, at once.", mixinStandardHelpOptions = true)
final class UserRoleCommand implements Callable<Integer> {
    @Mixin
    private UserAddress address;

    @Parameters(index = "1", paramLabel = "ROLE", description = "administrator or agent")
    private Role role;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    UserRoleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            if (!wiring.store().accounts().setRole(address.mailbox(), role)) {
                surroundings.complain(address.complaint());
                return ExitCode.NOT_FOUND;
            }
        }
        surroundings.out().println("role is " + Words.of(role) + " now");
        return ExitCode.OK;
    }
}
