package io.deskgate.app;

import picocli.CommandLine.Command;

@Command(
        name = "branch",
        description = "Lists, shows, adds, edits and deletes branches.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            BranchListCommand.class,
            BranchShowCommand.class,
            BranchAddCommand.class,
            BranchEditCommand.class,
            BranchDeleteCommand.class,
            BranchDefaultCommand.class
        })
final class BranchCommand extends CommandGroup {
    BranchCommand(Surroundings surroundings) {
        super(surroundings);
    }
}
