package io.deskgate.imap;

import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.port.MailboxProbe;
import io.deskgate.core.port.PermanentFailure;
import java.time.Duration;

/**
 * Reaches servers only to look at them.
 *
 * @param most a conversation is cut after this time
 */
record ImapProbe(Duration most) implements MailboxProbe {
    @Override
    public Meeting meet(MailServer server) {
        try {
            return new Meeting.Met(new ImapLook(ImapSession.open(server, most)));
        } catch (PermanentFailure e) {
            if (e.getCause() instanceof Distrust distrust) {
                return new Meeting.Distrusted(distrust.shown(), distrust.doubt(), distrust.getMessage());
            }
            throw e;
        }
    }
}
