package io.deskgate.imap;

import io.deskgate.core.port.PermanentFailure;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ParsingException;
import org.eclipse.angus.mail.imap.protocol.BASE64MailboxEncoder;
import org.eclipse.angus.mail.imap.protocol.MailboxInfo;

/**
 * A folder that was opened, as the server describes it.
 *
 * @param uidValidity as long as it stays, a UID stays with its message
 * @param uidNext the UID of the next message to come; below 1 when the server does not say
 * @param readOnly whether messages cannot be changed
 */
record Folder(String name, long uidValidity, long uidNext, int messages, boolean readOnly) {
    /**
     * Opens a folder for looking.
     *
     * @throws PermanentFailure when there is no such folder
     */
    static Folder look(ImapSession session, String name) {
        return open(session, name, "EXAMINE");
    }

    /**
     * Opens a folder for changing its messages.
     *
     * @throws PermanentFailure when there is no such folder, or it cannot be changed
     */
    static Folder change(ImapSession session, String name) {
        Folder folder = open(session, name, "SELECT");
        if (folder.readOnly) {
            throw new PermanentFailure(
                    "folder " + name + " on " + session.server() + " cannot be changed",
                    "grant the right to, or keep messages as they are",
                    new IllegalStateException("READ-ONLY"));
        }
        return folder;
    }

    /** The name of a folder as it goes over the line (RFC 3501, 5.1.3). */
    static Argument argument(String name) {
        return new Argument().writeString(BASE64MailboxEncoder.encode(name));
    }

    private static Folder open(ImapSession session, String name, String command) {
        Answer answer = session.ask(Step.of("opening the folder " + name), command, argument(name))
                .orGiveUp("check the name of the folder");
        boolean readOnly = answer.code().equals("READ-ONLY");
        try {
            MailboxInfo info = new MailboxInfo(answer.responses());
            session.tidings().begin(info.total);
            return new Folder(name, required(info.uidvalidity, session), info.uidnext, info.total, readOnly);
        } catch (ParsingException e) {
            throw noUids(session, e);
        }
    }

    private static long required(long uidValidity, ImapSession session) {
        if (uidValidity < 1) {
            throw noUids(session, new IllegalStateException("UIDVALIDITY " + uidValidity));
        }
        return uidValidity;
    }

    private static PermanentFailure noUids(ImapSession session, Exception cause) {
        String text = session.server() + " gives its messages no lasting numbers (UIDVALIDITY), so nobody could tell"
                + " which of them were dealt with: it cannot be used";
        return new PermanentFailure(text, cause);
    }
}
