package io.deskgate.core.settings;

import java.util.Set;

/**
 * Whom a ticket concerns.
 *
 * @param watchers which other recipients become watchers
 * @param ourAddresses addresses of ours beside those of the branches
 */
public record PeopleSettings(WatcherPolicy watchers, Set<String> ourAddresses) {
    /** Copies the set. */
    public PeopleSettings {
        ourAddresses = Set.copyOf(ourAddresses);
    }

    static PeopleSettings of(SettingsInForce settings) {
        String user = settings.value(Catalogue.EMAIL_USERNAME);
        return new PeopleSettings(settings.value(Catalogue.WATCHERS), user.indexOf('@') > 0 ? Set.of(user) : Set.of());
    }
}
