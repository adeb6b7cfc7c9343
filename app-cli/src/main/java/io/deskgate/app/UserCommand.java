package io.deskgate.app;

import picocli.CommandLine.Command;

@Command(
        name = "user",
        description = "Says who may work at the desk in a browser.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UserAddCommand.class,
            UserListCommand.class,
            UserPasswordCommand.class,
            UserRoleCommand.class,
            UserDeleteCommand.class
        })
final class UserCommand extends CommandGroup {
    UserCommand(Surroundings surroundings) {
        super(surroundings);
    }
}
