package io.deskgate.imap;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;

/**
 * A message as the server lists it.
 *
 * @param size in bytes as the server says, which may be a guess
 */
record Listed(long uid, long size) {
    /** Of a message that is there although the server lists no size for it: small enough to be looked at. */
    private static final long UNKNOWN = Loading.LARGE_BYTES;

    /** Those of the messages that the server has, lowest UID first. */
    static List<Listed> of(ImapSession session, SortedSet<Long> uids) {
        TreeMap<Long, Listed> listed = listed(session, uids);
        TreeSet<Long> missing = new TreeSet<>(uids);
        missing.removeAll(listed.keySet());
        if (!missing.isEmpty()) {
            // An answer we cannot read looks like none. Only what the server says is gone is gone.
            for (long uid : new Waiting(session).stillThere(missing)) {
                listed.put(uid, new Listed(uid, UNKNOWN));
            }
        }
        return new ArrayList<>(listed.values());
    }

    private static TreeMap<Long, Listed> listed(ImapSession session, SortedSet<Long> uids) {
        Step step = Step.list("listing " + uids.size() + " messages");
        // Also when it is refused: one message the server cannot read must not keep the others away.
        Answer answer = session.ask(step, "UID FETCH " + Uids.text(uids) + " (UID RFC822.SIZE)");
        TreeMap<Long, Listed> listed = new TreeMap<>();
        for (Response response : answer.responses()) {
            if (response instanceof FetchResponse line) {
                add(listed, line);
            }
        }
        listed.keySet().retainAll(uids);
        return listed;
    }

    // A server may also tell flags that changed, with nothing else in it.
    private static void add(TreeMap<Long, Listed> listed, FetchResponse line) {
        UID uid = line.getItem(UID.class);
        RFC822SIZE size = line.getItem(RFC822SIZE.class);
        if (uid != null && size != null && size.size >= 0) {
            listed.put(uid.uid, new Listed(uid.uid, size.size));
        }
    }
}
