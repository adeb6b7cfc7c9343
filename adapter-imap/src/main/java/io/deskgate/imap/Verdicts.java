package io.deskgate.imap;

import io.deskgate.core.port.Settlement;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** How the messages of a batch are to be settled, one settlement for each message. */
record Verdicts(List<Fetched> fetched, List<Settlement> settlements) {
    SortedSet<Long> of(Settlement settlement) {
        TreeSet<Long> uids = new TreeSet<>();
        for (int i = 0; i < fetched.size(); i++) {
            if (settlements.get(i) == settlement) {
                uids.add(fetched.get(i).uid());
            }
        }
        return uids;
    }

    /** Those that are not to be shown again. */
    SortedSet<Long> ended() {
        TreeSet<Long> ended = new TreeSet<>(of(Settlement.DONE));
        ended.addAll(of(Settlement.SET_ASIDE));
        return ended;
    }
}
