package io.deskgate.app;

import picocli.CommandLine.Command;

@Command(
        name = "db",
        description = "Looks after the database.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {DbInfoCommand.class, DbMigrateCommand.class})
final class DbCommand extends CommandGroup {
    DbCommand(Surroundings surroundings) {
        super(surroundings);
    }
}
