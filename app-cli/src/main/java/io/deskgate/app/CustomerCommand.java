package io.deskgate.app;

import picocli.CommandLine.Command;

@Command(
        name = "customer",
        description = "Lists and shows those who reported tickets.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CustomerListCommand.class, CustomerShowCommand.class})
final class CustomerCommand extends CommandGroup {
    CustomerCommand(Surroundings surroundings) {
        super(surroundings);
    }
}
