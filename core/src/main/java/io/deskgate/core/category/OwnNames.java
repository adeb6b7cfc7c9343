package io.deskgate.core.category;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Under which names our own mail goes out.
 *
 * @param addresses of our mailboxes and of the sender of our notifications, in lower case
 * @param hosts behind the {@code @} of the Message-IDs we make, in lower case
 */
public record OwnNames(Set<String> addresses, Set<String> hosts) {
    /** Nothing is known to be ours. */
    public static final OwnNames NONE = new OwnNames(Set.of(), Set.of());

    /** Copies both in lower case. */
    public OwnNames {
        addresses = lower(addresses);
        hosts = lower(hosts);
    }

    boolean hasAddress(String address) {
        return addresses.contains(address.toLowerCase(Locale.ROOT));
    }

    boolean hasHostOf(String id) {
        return hosts.contains(id.substring(id.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether a text names one of the addresses, also as list ids do it: with a dot in place of the {@code @}. */
    boolean isNamedIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String address : addresses) {
            if (lower.contains(address) || lower.contains(address.replace('@', '.'))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> lower(Set<String> names) {
        Set<String> lower = new HashSet<>();
        for (String name : names) {
            lower.add(name.toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(lower);
    }
}
