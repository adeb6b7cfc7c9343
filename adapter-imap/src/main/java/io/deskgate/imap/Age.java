package io.deskgate.imap;

import io.deskgate.core.mailbox.Backlog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;

/** Since when messages wait. */
record Age(ImapSession session) {
    /** The oldest is the one with the lowest UID: servers give them in the order of arrival. */
    Backlog of(SortedSet<Long> uids) {
        return uids.isEmpty() ? Backlog.NONE : new Backlog(uids.size(), arrival(uids.first()));
    }

    private List<Instant> arrival(long uid) {
        String command = "UID FETCH " + Uids.text(new TreeSet<>(List.of(uid))) + " (UID INTERNALDATE)";
        List<Instant> dates = new ArrayList<>();
        for (Response response :
                session.ask(Step.of("asking for a date"), command).responses()) {
            boolean dated = response instanceof FetchResponse line && line.getItem(INTERNALDATE.class) != null;
            if (dated && dates.isEmpty()) {
                INTERNALDATE date = ((FetchResponse) response).getItem(INTERNALDATE.class);
                dates.add(date.getDate().toInstant());
            }
        }
        return dates;
    }
}
