package io.deskgate.app;

import picocli.CommandLine.Command;

@Command(
        name = "rule",
        description = "Shows, changes and tries the rules that sort mail by its header.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RuleListCommand.class,
            RuleTestCommand.class,
            RuleAddCommand.class,
            RuleDeleteCommand.class,
            RuleImportCommand.class
        })
final class RuleCommand extends CommandGroup {
    RuleCommand(Surroundings surroundings) {
        super(surroundings);
    }
}
