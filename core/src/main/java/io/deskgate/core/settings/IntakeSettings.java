package io.deskgate.core.settings;

import io.deskgate.core.routing.HeaderRules;
import io.deskgate.core.ticket.BranchKey;

/** What counts for each message on its way into the desk. */
public record IntakeSettings(
        ChannelSettings channel, HeaderRules rules, BrakeLimits brakes, DuplicateScope duplicates) {
    /** As it is when nobody chose anything. */
    public static final IntakeSettings DEFAULT =
            of(SettingsForm.ALL_DEFAULTS.resolve(Circumstances.plain(new BranchKey("SUP"))));

    /** The part of all settings that this is. */
    public static IntakeSettings of(SettingsInForce settings) {
        return new IntakeSettings(
                ChannelSettings.of(settings),
                settings.value(Catalogue.RULES),
                BrakeLimits.of(settings),
                settings.value(Catalogue.DUPLICATES));
    }
}
