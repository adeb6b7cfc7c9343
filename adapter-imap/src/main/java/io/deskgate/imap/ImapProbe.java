package io.deskgate.imap;

import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.port.MailboxProbe;
import io.deskgate.core.port.PermanentFailure;

/** Reaches servers only to look at them. */
final class ImapProbe implements MailboxProbe {
    @Override
    public Meeting meet(MailServer server) {
        try {
            return new Meeting.Met(new ImapLook(ImapSession.open(server)));
        } catch (PermanentFailure e) {
            if (e.getCause() instanceof Distrust distrust) {
                return new Meeting.Distrusted(distrust.shown(), distrust.getMessage());
            }
            throw e;
        }
    }
}
