package io.deskgate.imap;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which messages a poll takes: the oldest first, but half of them new if there are so many, so that what stays open for
 * ever keeps no new mail waiting. What the server does not hand out takes nobody's place.
 */
final class Turn {
    private final TreeSet<Long> waiting;
    private final TreeSet<Long> open;
    private int places;

    Turn(SortedSet<Long> waiting, SortedSet<Long> open, int places) {
        this.waiting = new TreeSet<>(waiting);
        this.open = new TreeSet<>(open);
        this.places = places;
        this.waiting.removeAll(open);
    }

    boolean isOver() {
        return places <= 0 || waiting.isEmpty() && open.isEmpty();
    }

    /** As many as there are places, or all. They are not taken again. */
    SortedSet<Long> next() {
        int forNew = Math.min(waiting.size(), Math.max((places + 1) / 2, places - open.size()));
        TreeSet<Long> next = takeLowest(places - forNew, open);
        next.addAll(takeLowest(forNew, waiting));
        return next;
    }

    /** So many of those that were taken came in. */
    void came(int messages) {
        places -= messages;
    }

    /** Those that were not taken. */
    SortedSet<Long> rest() {
        TreeSet<Long> rest = new TreeSet<>(open);
        rest.addAll(waiting);
        return rest;
    }

    private static TreeSet<Long> takeLowest(int most, TreeSet<Long> uids) {
        TreeSet<Long> lowest = new TreeSet<>();
        while (lowest.size() < most && !uids.isEmpty()) {
            lowest.add(uids.pollFirst());
        }
        return lowest;
    }
}
