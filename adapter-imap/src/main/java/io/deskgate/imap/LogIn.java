package io.deskgate.imap;

import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.PortFailure;
import org.eclipse.angus.mail.iap.ProtocolException;

/** Says who we are. The secret is in no failure, even when the server repeats it. */
final class LogIn {
    private static final Step STEP = Step.of("logging in");

    private final Mailbox mailbox;
    private final ImapSession session;

    LogIn(Mailbox mailbox, ImapSession session) {
        this.mailbox = mailbox;
        this.session = session;
    }

    /**
     * Logs in, unless the server knows us already.
     *
     * @throws PermanentFailure when the server does not want us
     */
    void logIn() {
        if (session.isLoggedIn()) {
            return;
        }
        String secret = mailbox.credential().reveal();
        try {
            session.refusable(STEP, imap -> present(imap, secret));
        } catch (ProtocolException e) {
            throw refused(String.valueOf(e.getMessage()).replace(secret, "…"));
        }
    }

    private Void present(Speaker imap, String password) throws ProtocolException {
        boolean login = !session.can("LOGINDISABLED") && isAscii(mailbox.user() + password);
        if (login || !session.can("AUTH=PLAIN")) {
            imap.login(mailbox.user(), password);
        } else {
            imap.authplain(null, mailbox.user(), password);
        }
        return null;
    }

    private PortFailure refused(String text) {
        String refusal = "the mail server " + mailbox.server() + " does not let " + mailbox.user() + " in, it says "
                + Answer.quoted(text);
        return Answer.failure(refusal, text, advice());
    }

    private static String advice() {
        return "check user and password; some providers want an app password instead of the one of the account";
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
