package io.deskgate.app;

import picocli.CommandLine.Command;

@Command(
        name = "email",
        description = "Looks into the ledger of all messages ever received, and into the quarantine.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            EmailListCommand.class,
            EmailShowCommand.class,
            EmailExplainCommand.class,
            EmailRetryCommand.class,
            EmailReleaseCommand.class,
            EmailDiscardCommand.class,
            EmailExportCommand.class,
            EmailForgetCommand.class
        })
final class EmailCommand extends CommandGroup {
    EmailCommand(Surroundings surroundings) {
        super(surroundings);
    }
}
