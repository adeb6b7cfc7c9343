package io.deskgate.core.settings;

/**
 * What is done with mail that machines write.
 *
 * @param answers of people who are away, of programs that answer everything, of calendars
 * @param reports of programs on their own accord: alarms, orders, complaints about spam
 * @param lists mail to many: mailing lists, newsletters
 * @param bounces of mail servers that could not deliver a message of ours
 */
public record MachineMailSettings(
        MachinePolicy answers, MachinePolicy reports, MachinePolicy lists, MachinePolicy bounces) {
    static MachineMailSettings of(SettingsInForce settings) {
        return new MachineMailSettings(
                settings.value(Catalogue.MACHINE_ANSWERS),
                settings.value(Catalogue.MACHINE_REPORTS),
                settings.value(Catalogue.MACHINE_LISTS),
                settings.value(Catalogue.MACHINE_BOUNCES));
    }
}
