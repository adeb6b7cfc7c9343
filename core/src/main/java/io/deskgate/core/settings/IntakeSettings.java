package io.deskgate.core.settings;

import io.deskgate.core.routing.HeaderRules;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.ClosedTickets;
import java.time.Duration;
import java.util.Set;

/**
 * What counts for each message on its way into the desk.
 *
 * @param ourServers the names, in lower case, under which our own mail servers tell what they checked
 */
public record IntakeSettings(
        ChannelSettings channel,
        HeaderRules rules,
        BrakeLimits brakes,
        DuplicateScope duplicates,
        Set<String> ourServers,
        PeopleSettings people,
        MachineMailSettings machines,
        ClosedTickets closed,
        FollowUpSettings followUp) {
    /** As it is when nobody chose anything. */
    public static IntakeSettings byDefault() {
        return of(SettingsForm.ALL_DEFAULTS.resolve(Circumstances.plain(new BranchKey("SUP"))));
    }

    /** Copies the set. */
    public IntakeSettings {
        ourServers = Set.copyOf(ourServers);
    }

    /** The part of all settings that this is. */
    public static IntakeSettings of(SettingsInForce settings) {
        return new IntakeSettings(
                ChannelSettings.of(settings),
                settings.value(Catalogue.RULES),
                BrakeLimits.of(settings),
                settings.value(Catalogue.DUPLICATES),
                settings.value(Catalogue.AUTHSERV_IDS),
                PeopleSettings.of(settings),
                MachineMailSettings.of(settings),
                closed(settings),
                FollowUpSettings.of(settings));
    }

    private static ClosedTickets closed(SettingsInForce settings) {
        return new ClosedTickets(
                settings.value(Catalogue.CLOSED_TICKETS), Duration.ofDays(settings.value(Catalogue.CLOSED_DAYS)));
    }
}
