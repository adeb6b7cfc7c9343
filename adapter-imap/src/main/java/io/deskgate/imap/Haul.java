package io.deskgate.imap;

import java.util.List;
import java.util.SortedSet;

/**
 * One batch as it came over.
 *
 * @param wanted all messages of the batch; one of them that was not fetched stays open
 * @param fetched in the order of their UIDs
 * @param gone messages below or beside these which the server has no more
 */
record Haul(SortedSet<Long> wanted, List<Fetched> fetched, SortedSet<Long> gone) implements AutoCloseable {
    @Override
    public void close() {
        fetched.forEach(Fetched::close);
    }
}
