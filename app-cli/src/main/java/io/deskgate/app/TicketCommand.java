package io.deskgate.app;

import picocli.CommandLine.Command;

@Command(
        name = "ticket",
        description = "Lists, shows and works on tickets.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            TicketListCommand.class,
            TicketShowCommand.class,
            TicketMoveCommand.class,
            TicketAssignCommand.class,
            TicketStatusCommand.class,
            TicketPriorityCommand.class,
            TicketCommentCommand.class,
            TicketExportCommand.class,
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
