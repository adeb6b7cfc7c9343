package io.deskgate.core.settings;

import io.deskgate.core.routing.HeaderRules;
import io.deskgate.core.ticket.BranchKey;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

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
        MachineMailSettings machines,
        ClosedTickets closed) {
    /** As it is when nobody chose anything. */
    public static final IntakeSettings DEFAULT =
            of(SettingsForm.ALL_DEFAULTS.resolve(Circumstances.plain(new BranchKey("SUP"))));

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
                words(settings.value(Catalogue.AUTHSERV_IDS)),
                MachineMailSettings.of(settings),
                ClosedTickets.of(settings));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringTokenizer tokens = new StringTokenizer(text.toLowerCase(Locale.ROOT));
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }
}
