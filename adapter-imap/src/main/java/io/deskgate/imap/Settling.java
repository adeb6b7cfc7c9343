package io.deskgate.imap;

import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Afterwards.Delete;
import io.deskgate.core.mailbox.Afterwards.Keep;
import io.deskgate.core.mailbox.Afterwards.MarkSeen;
import io.deskgate.core.mailbox.Afterwards.MoveTo;
import io.deskgate.core.port.TemporaryFailure;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.angus.mail.iap.Argument;

/**
 * Does with messages on the server what is to become of them once their tickets are stored. Never touches another
 * message: EXPUNGE without UIDs would delete what people marked, so it is never said.
 */
final class Settling {
    private final ImapSession session;

    Settling(ImapSession session) {
        this.session = session;
    }

    /**
     * Settles these messages of the open folder; those that are gone by now are skipped by the server.
     *
     * @throws TemporaryFailure when the server refuses, a full folder for example
     */
    void settle(SortedSet<Long> uids, Afterwards afterwards) {
        if (uids.isEmpty() || afterwards instanceof Keep) {
            return;
        }
        if (afterwards instanceof MarkSeen) {
            store(uids, "\\Seen");
        } else if (afterwards instanceof MoveTo move) {
            move(uids, move.folder());
        } else if (afterwards instanceof Delete) {
            delete(uids);
        }
    }

    private void move(SortedSet<Long> uids, String folder) {
        if (session.can("MOVE")) {
            into(folder, "UID MOVE ", uids);
            return;
        }
        Answer copied = into(folder, "UID COPY ", uids);
        if (session.can("UIDPLUS")) {
            delete(copiedOf(uids, copied));
        } else {
            // Nobody can say any more which of them arrived, but the server said yes to all or none (RFC 3501, 6.4.7).
            delete(uids);
        }
    }

    /** Those the server says it has copied: {@code [COPYUID validity from to]} (RFC 4315). */
    private static SortedSet<Long> copiedOf(SortedSet<Long> uids, Answer answer) {
        TreeSet<Long> copied = new TreeSet<>(answer.copiedUids());
        copied.retainAll(uids);
        return copied;
    }

    private Answer into(String folder, String command, SortedSet<Long> uids) {
        Answer answer = put(folder, command, uids);
        if (answer.isOk()) {
            return answer;
        }
        // QUIRK: not every server says TRYCREATE. If the folder is there, creating it fails and the answer stays no.
        session.ask(Step.of("creating the folder " + folder), "CREATE", Folder.argument(folder));
        return put(folder, command, uids).orTryLater();
    }

    private Answer put(String folder, String command, SortedSet<Long> uids) {
        Argument arguments = new Argument().writeAtom(Uids.text(uids)).append(Folder.argument(folder));
        return session.ask(Step.of("moving messages to " + folder), command.strip(), arguments);
    }

    /** Without UIDPLUS they stay, marked as deleted, until somebody tidies up. */
    private void delete(SortedSet<Long> uids) {
        if (uids.isEmpty()) {
            return;
        }
        store(uids, "\\Deleted");
        if (session.can("UIDPLUS")) {
            session.ask(Step.of("deleting messages"), "UID EXPUNGE " + Uids.text(uids))
                    .orTryLater();
        }
    }

    private void store(SortedSet<Long> uids, String flag) {
        session.ask(Step.of("marking messages"), "UID STORE " + Uids.text(uids) + " +FLAGS.SILENT (" + flag + ")")
                .orTryLater();
    }
}
