package io.deskgate.app;

import picocli.CommandLine.Command;

@Command(
        name = "settings",
        description = "Shows and changes what the desk is set to.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            SettingsListCommand.class,
            SettingsGetCommand.class,
            SettingsSetCommand.class,
            SettingsPresetCommand.class,
            SettingsSignInCommand.class,
            SettingsUseDefaultCommand.class,
            SettingsExportCommand.class,
            SettingsImportCommand.class
        })
final class SettingsCommand extends CommandGroup {
    SettingsCommand(Surroundings surroundings) {
        super(surroundings);
    }
}
