package io.deskgate.app;

import picocli.CommandLine.Command;

@Command(
        name = "branch",
        description = "Lists and adds branches.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {BranchListCommand.class, BranchAddCommand.class})
final class BranchCommand extends CommandGroup {
    BranchCommand(Surroundings surroundings) {
        super(surroundings);
    }
}
