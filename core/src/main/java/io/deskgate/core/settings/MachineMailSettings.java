package io.deskgate.core.settings;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is done with mail that machines write.
 *
 * @param answers of people who are away, of programs that answer everything, of calendars
 * @param reports of programs on their own accord: alarms, orders, complaints about spam
 * @param lists mail to many: mailing lists, newsletters
 * @param bounces of mail servers that could not deliver a message of ours
 * @param ownAddresses from which our own mail comes, beside those of the branches
 * @param ownMarks what stands in the loop fields of our own mail
 */
public record MachineMailSettings(
        MachinePolicy answers,
        MachinePolicy reports,
        MachinePolicy lists,
        MachinePolicy bounces,
        Set<String> ownAddresses,
        Set<String> ownMarks) {
    /** Copies the sets. */
    public MachineMailSettings {
        ownAddresses = Set.copyOf(ownAddresses);
        ownMarks = Set.copyOf(ownMarks);
    }

    static MachineMailSettings of(SettingsInForce settings) {
        return new MachineMailSettings(
                settings.value(Catalogue.MACHINE_ANSWERS),
                settings.value(Catalogue.MACHINE_REPORTS),
                settings.value(Catalogue.MACHINE_LISTS),
                settings.value(Catalogue.MACHINE_BOUNCES),
                ownAddresses(settings),
                ownMarks(settings));
    }

    static Set<String> ownAddresses(SettingsInForce settings) {
        Set<String> addresses = new LinkedHashSet<>(settings.value(Catalogue.OWN_NAMES));
        addresses.removeIf(name -> name.indexOf('@') < 0);
        return addresses;
    }

    private static Set<String> ownMarks(SettingsInForce settings) {
        Set<String> marks = new LinkedHashSet<>(settings.value(Catalogue.OWN_NAMES));
        marks.removeIf(name -> name.indexOf('@') >= 0);
        return marks;
    }
}
