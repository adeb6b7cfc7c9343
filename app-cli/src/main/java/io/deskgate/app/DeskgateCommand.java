package io.deskgate.app;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

@Command(
        name = "deskgate",
        description = "Turns every email sent to a support address into a help desk ticket.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PipeCommand.class,
            FetchCommand.class,
            WatchCommand.class,
            CheckCommand.class,
            InspectCommand.class,
            ExplainCommand.class,
            RuleCommand.class,
            TicketCommand.class,
            EmailCommand.class,
            CustomerCommand.class,
            BranchCommand.class,
            SettingsCommand.class,
            UserCommand.class,
            ServeCommand.class,
            VerifyCommand.class,
            DbCommand.class,
            AutoComplete.GenerateCompletion.class,
            HelpCommand.class
        })
final class DeskgateCommand extends CommandGroup {
    DeskgateCommand(Surroundings surroundings) {
        super(surroundings);
    }
}
