package io.deskgate.core.settings;

import java.util.HashSet;
import java.util.Set;

/**
 * Whom a ticket concerns.
 *
 * @param watchers which other recipients become watchers
 * @param answersReplyTo whether an answer goes where Reply-To wants it, instead of to the sender
 * @param ourAddresses addresses of ours beside those of the branches; {@code @domain} for all of a domain
 */
public record PeopleSettings(WatcherPolicy watchers, boolean answersReplyTo, Set<String> ourAddresses) {
    /** Copies the set. */
    public PeopleSettings {
        ourAddresses = Set.copyOf(ourAddresses);
    }

    static PeopleSettings of(SettingsInForce settings) {
        Set<String> ours = new HashSet<>();
        ours.add(settings.value(Catalogue.EMAIL_USERNAME));
        ours.addAll(MachineMailSettings.ownAddresses(settings));
        for (String domain : settings.value(Catalogue.REPLY_DOMAINS)) {
            ours.add("@" + domain);
        }
        return new PeopleSettings(settings.value(Catalogue.WATCHERS), settings.value(Catalogue.ANSWER_REPLY_TO), ours);
    }
}
