package io.deskgate.app;

import picocli.CommandLine.Command;

@Command(
        name = "ticket",
        description = "Lists and shows tickets.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {TicketListCommand.class, TicketShowCommand.class, TicketAttachmentCommand.class})
final class TicketCommand extends CommandGroup {
    TicketCommand(Surroundings surroundings) {
        super(surroundings);
    }
}
