package io.deskgate.app;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.Role;
import io.deskgate.core.ticket.Person;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "add",
        description = "Lets somebody work at the desk. The first user is best an administrator.",
        mixinStandardHelpOptions = true)
final class UserAddCommand implements Callable<Integer> {
    @Mixin
    private UserAddress address;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "What people call them.")
    private String name;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "agent",
            description =
                    "administrator or agent (default): agents work on tickets, administrators also set up the desk.")
    private Role role;

    @Mixin
    private PasswordOption password;

    @Mixin
    private StoreOption store;

    private final Surroundings surroundings;

    UserAddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Account account = new Account(new Person(address.named(name)), role);
        try (Wiring wiring = store.open(surroundings)) {
            if (!new BrowserWiring(wiring).addAccount().add(account, password.read(surroundings))) {
                surroundings.complain(account.address() + " is a user already, see: deskgate user password");
                return ExitCode.CONFIGURATION;
            }
        }
        surroundings.out().println(Printable.line(account.address() + " may work at the desk as " + Words.of(role)));
        return ExitCode.OK;
    }
}
