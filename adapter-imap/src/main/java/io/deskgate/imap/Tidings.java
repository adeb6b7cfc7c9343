package io.deskgate.imap;

import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;

/** Whether messages came into the open folder while we were busy: servers say that along with any answer, and only once. */
final class Tidings {
    private int messages;
    private boolean more;

    /** From now on what comes above these counts. */
    synchronized void begin(int there) {
        messages = there;
        more = false;
    }

    synchronized void hear(Response[] responses) {
        for (Response response : responses) {
            if (response instanceof IMAPResponse line) {
                hear(line);
            }
        }
    }

    synchronized boolean areNew() {
        return more;
    }

    private void hear(IMAPResponse line) {
        if (line.keyEquals("EXISTS")) {
            more |= line.getNumber() > messages;
            messages = line.getNumber();
        } else if (line.keyEquals("EXPUNGE")) {
            messages--;
        }
    }
}
