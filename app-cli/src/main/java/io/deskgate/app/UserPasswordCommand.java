package io.deskgate.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "password",
        description = "Gives somebody another password and ends their sessions.",
        mixinStandardHelpOptions = true)
final class UserPasswordCommand implements Callable<Integer> {
    @Mixin
    private UserAddress address;

    @Mixin
    private PasswordOption password;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    UserPasswordCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Wiring wiring = store.open(surroundings)) {
            if (!new BrowserWiring(wiring)
                    .addAccount()
                    .changePassword(address.mailbox(), password.read(surroundings))) {
                surroundings.complain(address.complaint());
                return ExitCode.NOT_FOUND;
            }
        }
        surroundings.out().println("password changed, open sessions ended");
        return ExitCode.OK;
    }
}
