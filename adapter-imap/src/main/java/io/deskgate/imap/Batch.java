package io.deskgate.imap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** Neighbouring messages that are dealt with together. */
record Batch(List<Listed> messages) {
    /** More messages are not fetched at once. */
    static final int MOST_MESSAGES = 50;

    /** What the messages of a batch take, if the server is right about their sizes; and one command, whatever it claims. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    Batch {
        messages = List.copyOf(messages);
    }

    /** The messages divided into batches, in their order. */
    static List<Batch> of(List<Listed> messages) {
        return divided(messages, Batch::belongs);
    }

    /** The batch as it is fetched, command by command: small messages must not be given the room of those beside them. */
    List<Batch> commands() {
        List<Listed> bySize = new ArrayList<>(messages);
        bySize.sort(Comparator.comparingLong(Listed::size));
        return divided(bySize, Batch::fits);
    }

    private static List<Batch> divided(List<Listed> messages, BiPredicate<List<Listed>, Listed> oneMore) {
        List<Batch> batches = new ArrayList<>();
        List<Listed> together = new ArrayList<>();
        for (Listed message : messages) {
            if (!together.isEmpty() && !oneMore.test(together, message)) {
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

    /** Whether it is one message that is fetched piece by piece. */
    boolean isLarge() {
        return messages.size() == 1 && isLarge(messages.get(0));
    }

    TreeSet<Long> uids() {
        TreeSet<Long> uids = new TreeSet<>();
        messages.forEach(message -> uids.add(message.uid()));
        return uids;
    }

    /** What is asked for of each message, so that all of them come whole. */
    int room() {
        long room = 0;
        for (Listed message : messages) {
            room = Math.max(room, room(message));
        }
        return (int) room;
    }

    private static boolean belongs(List<Listed> together, Listed message) {
        long rooms = together.stream().mapToLong(Batch::room).sum();
        return together.size() < MOST_MESSAGES && rooms + room(message) <= MOST_BYTES;
    }

    // The message is larger than those in front of it.
    private static boolean fits(List<Listed> bySize, Listed message) {
        return !isLarge(message) && (bySize.size() + 1L) * room(message) <= MOST_BYTES;
    }

    // QUIRK: Exchange guesses sizes unless told otherwise, and is wrong in both directions.
    private static long room(Listed message) {
        return message.size() + message.size() / 4 + 16 * 1024;
    }

    private static boolean isLarge(Listed message) {
        return message.size() >= Loading.LARGE_BYTES;
    }
}
