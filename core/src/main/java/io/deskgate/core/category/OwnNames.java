package io.deskgate.core.category;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Under which names our own mail goes out.
 *
 * @param addresses of our mailboxes and of the sender of our notifications, in lower case
 * @param marks what stands in the loop fields of our mail, alone or behind an {@code @}, in lower case
 */
public record OwnNames(Set<String> addresses, Set<String> marks) {
    /** Nothing is known to be ours. */
    public static final OwnNames NONE = new OwnNames(Set.of(), Set.of());

    /** Copies both in lower case. */
    public OwnNames {
        addresses = lower(addresses);
        marks = lower(marks);
    }

    boolean hasAddress(String address) {
        return addresses.contains(address.toLowerCase(Locale.ROOT));
    }

    /** Whether a loop field is one of our mail. */
    boolean areMeantBy(String loop) {
        String mark = loop.substring(loop.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        return isNamedIn(loop) || marks.contains(mark);
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
