package io.deskgate.core.mailbox;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How far a mailbox has been worked through: all messages up to {@code highestUid} are done but those in {@code open}.
 * It holds for as long as the server keeps its {@code uidValidity} (RFC 9051, 2.3.1.1).
 */
public record MailboxPosition(long uidValidity, long highestUid, SortedSet<Long> open) {
    /** Of a mailbox nobody has looked at yet. */
    public static final MailboxPosition START = new MailboxPosition(0, 0, Collections.emptySortedSet());

    /** Copies the set and refuses open messages above the highest. */
    public MailboxPosition {
        if (!open.isEmpty() && open.last() > highestUid) {
            throw new IllegalArgumentException("open UID " + open.last() + " is above the highest " + highestUid);
        }
        open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
    }

    /** The beginning of a mailbox with this validity. */
    public static MailboxPosition atStartOf(long uidValidity) {
        return new MailboxPosition(uidValidity, 0, Collections.emptySortedSet());
    }

    /** These messages have been seen and are not done. */
    public MailboxPosition opened(Collection<Long> uids) {
        TreeSet<Long> more = new TreeSet<>(open);
        more.addAll(uids);
        long highest = more.isEmpty() ? highestUid : Math.max(highestUid, more.last());
        return new MailboxPosition(uidValidity, highest, more);
    }

    /** These messages are done, or gone. */
    public MailboxPosition done(Collection<Long> uids) {
        MailboxPosition seen = opened(uids);
        TreeSet<Long> fewer = new TreeSet<>(seen.open);
        fewer.removeAll(uids);
        return new MailboxPosition(uidValidity, seen.highestUid, fewer);
    }
}
