package io.deskgate.app;

import picocli.CommandLine.Command;

@Command(
        name = "ticket",
        description = "Lists and shows tickets, and corrects how a comment was cut.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TicketListCommand.class,
            TicketShowCommand.class,
            TicketAttachmentCommand.class,
            TicketMergeCommand.class,
            TicketUncutCommand.class,
            TicketCutCommand.class
        })
final class TicketCommand extends CommandGroup {
    TicketCommand(Surroundings surroundings) {
        super(surroundings);
    }
}
