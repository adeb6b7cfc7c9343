package io.deskgate.core.settings;

import java.util.Set;

/**
 * How answers find their ticket.
 *
 * @param unsignedHosts hosts of Message-IDs like {@code SUP-42.anything@host} that count although they carry no
 *     signature of ours: those of a desk whose keys were lost. They count no more than a key in the subject does.
 */
public record FollowUpSettings(Set<String> unsignedHosts) {
    /** What counts when nobody chose otherwise. */
    public static final FollowUpSettings DEFAULT = new FollowUpSettings(Set.of());

    static FollowUpSettings of(SettingsInForce settings) {
        return new FollowUpSettings(settings.value(Catalogue.UNSIGNED_HOSTS));
    }

    /** Copies the set. */
    public FollowUpSettings {
        unsignedHosts = Set.copyOf(unsignedHosts);
    }
}
