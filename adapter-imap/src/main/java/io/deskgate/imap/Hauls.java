package io.deskgate.imap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;

/** Brings over the messages that wait, batch by batch, each when it is asked for. */
final class Hauls implements Iterator<Haul> {
    /** So many are listed at once. */
    private static final int LISTED_MESSAGES = 500;

    private final ImapSession session;
    private final Deque<Long> unlisted;
    private final Deque<Batch> listed = new ArrayDeque<>();
    private SortedSet<Long> gone = new TreeSet<>();

    Hauls(ImapSession session, SortedSet<Long> waiting) {
        this.session = session;
        this.unlisted = new ArrayDeque<>(waiting);
    }

    @Override
    public boolean hasNext() {
        return !unlisted.isEmpty() || !listed.isEmpty();
    }

    @Override
    public Haul next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (listed.isEmpty()) {
            list();
        }
        if (listed.isEmpty()) {
            return new Haul(new TreeSet<>(), List.of(), takeGone());
        }
        Batch batch = listed.removeFirst();
        return new Haul(batch.uids(), new Loading(session).load(batch), takeGone());
    }

    // With the last batch of the list: what is noted as done must not lie above what is still to be fetched.
    private SortedSet<Long> takeGone() {
        SortedSet<Long> taken = listed.isEmpty() ? gone : new TreeSet<>();
        gone = listed.isEmpty() ? new TreeSet<>() : gone;
        return taken;
    }

    private void list() {
        TreeSet<Long> uids = new TreeSet<>();
        while (uids.size() < LISTED_MESSAGES && !unlisted.isEmpty()) {
            uids.add(unlisted.removeFirst());
        }
        List<Listed> there = Listed.of(session, uids);
        listed.addAll(Batch.of(there));
        there.forEach(message -> uids.remove(message.uid()));
        gone = uids;
    }
}
