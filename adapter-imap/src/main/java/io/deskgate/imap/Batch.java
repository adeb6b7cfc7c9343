package io.deskgate.imap;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Neighbouring messages that are fetched by one command: many small ones, or a single large one. */
record Batch(List<Listed> messages) {
    /** More messages are not fetched at once. */
    static final int MOST_MESSAGES = 50;

    /** What one command may bring at most, whatever a server claims about sizes. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    Batch {
        messages = List.copyOf(messages);
    }

    /** The messages divided into batches, in their order. */
    static List<Batch> of(List<Listed> messages) {
        List<Batch> batches = new ArrayList<>();
        List<Listed> together = new ArrayList<>();
        for (Listed message : messages) {
            if (!together.isEmpty() && !fits(together, message)) {
                batches.add(new Batch(together));
                together.clear();
            }
            together.add(message);
        }
        if (!together.isEmpty()) {
            batches.add(new Batch(together));
        }
        return batches;
    }

    boolean isLarge() {
        return isLarge(messages.get(0));
    }

    TreeSet<Long> uids() {
        TreeSet<Long> uids = new TreeSet<>();
        messages.forEach(message -> uids.add(message.uid()));
        return uids;
    }

    /** What is asked for of each message, so that all of them come whole. */
    int room() {
        int room = 0;
        for (Listed message : messages) {
            room = Math.max(room, room(message));
        }
        return room;
    }

    private static boolean fits(List<Listed> together, Listed message) {
        if (isLarge(message) || isLarge(together.get(0)) || together.size() == MOST_MESSAGES) {
            return false;
        }
        List<Listed> more = new ArrayList<>(together);
        more.add(message);
        return (long) more.size() * new Batch(more).room() <= MOST_BYTES;
    }

    // QUIRK: Exchange guesses sizes unless told otherwise, and is wrong in both directions.
    private static int room(Listed message) {
        return (int) (message.size() + message.size() / 4 + 16 * 1024);
    }

    private static boolean isLarge(Listed message) {
        return message.size() >= Loading.LARGE_BYTES;
    }
}
