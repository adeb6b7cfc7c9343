package io.deskgate.imap;

import io.deskgate.core.mailbox.MailboxPosition;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;

/** Finds the messages of an open folder that are not done: by their numbers, whatever flags people set or took away. */
final class Waiting {
    private static final Step SEARCH = Step.list("looking for new messages");

    private final ImapSession session;

    Waiting(ImapSession session) {
        this.session = session;
    }

    /**
     * Where to go on from. A folder that was made anew, or put back from a backup so that numbers are given a second
     * time, is gone through from its start: the ledger knows what it has had.
     */
    static MailboxPosition continued(MailboxPosition known, Folder folder) {
        boolean sameNumbers = known.uidValidity() == folder.uidValidity();
        boolean numbersAgain = folder.uidNext() > 0 && folder.uidNext() <= known.highestUid();
        return sameNumbers && !numbersAgain ? known : MailboxPosition.atStartOf(folder.uidValidity());
    }

    /** Those left open and those that are new. In a folder where nothing happened this asks the server nothing. */
    SortedSet<Long> in(Folder folder, MailboxPosition position) {
        TreeSet<Long> waiting = new TreeSet<>(position.open());
        boolean nothingNew = folder.uidNext() > 0 && folder.uidNext() == position.highestUid() + 1;
        if (!nothingNew && folder.messages() != 0) {
            waiting.addAll(above(position.highestUid()));
        }
        return waiting;
    }

    /** Which of these the server still has. */
    SortedSet<Long> stillThere(SortedSet<Long> uids) {
        Answer answer = session.ask(SEARCH, "UID SEARCH UID " + Uids.text(uids)).orTryLater();
        TreeSet<Long> found = found(answer, 0);
        found.retainAll(uids);
        return found;
    }

    // QUIRK: "n:*" always includes the last message, also when its UID is below n (RFC 9051, 6.4.4).
    private SortedSet<Long> above(long uid) {
        String how = session.can("ESEARCH") ? "UID SEARCH RETURN (ALL) UID " : "UID SEARCH UID ";
        return found(session.ask(SEARCH, how + (uid + 1) + ":*").orTryLater(), uid);
    }

    private static TreeSet<Long> found(Answer answer, long floor) {
        TreeSet<Long> found = new TreeSet<>();
        for (Response response : answer.responses()) {
            if (response instanceof IMAPResponse line && line.keyEquals("SEARCH")) {
                found.addAll(Uids.above(floor, line.getRest()));
            } else if (response instanceof IMAPResponse line && line.keyEquals("ESEARCH")) {
                found.addAll(Uids.above(floor, all(line.getRest())));
            }
        }
        return found;
    }

    /** The set behind ALL in {@code (TAG "A1") UID ALL 1:3,7} (RFC 4731). */
    private static String all(String text) {
        int all = text.lastIndexOf(" ALL ");
        if (all < 0) {
            return "";
        }
        String set = text.substring(all + 5).strip();
        int blank = set.indexOf(' ');
        return blank < 0 ? set : set.substring(0, blank);
    }
}
