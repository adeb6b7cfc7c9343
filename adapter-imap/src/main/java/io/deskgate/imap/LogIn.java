package io.deskgate.imap;

import io.deskgate.core.mailbox.Credential;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.Protection;
import io.deskgate.core.port.PermanentFailure;
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
     * Logs in, unless the server knows us already; tells by which mechanism.
     *
     * @throws PermanentFailure when the server does not want us
     */
    String logIn() {
        if (session.isLoggedIn()) {
            return "PREAUTH";
        }
        if (mailbox.credential() instanceof Credential.Tokens tokens) {
            return new ShowToken(mailbox, session, tokens.source()).logIn();
        }
        String secret = ((Credential.Password) mailbox.credential()).reveal();
        String mechanism = mechanism(secret);
        try {
            session.refusable(STEP, imap -> present(imap, mechanism, secret));
            return mechanism;
        } catch (ProtocolException e) {
            throw refused(String.valueOf(e.getMessage()).replace(secret, "…"));
        }
    }

    private String mechanism(String password) {
        boolean login = !session.can("LOGINDISABLED");
        boolean plain = session.can("AUTH=PLAIN");
        if (!login && !plain) {
            throw takesNoPassword();
        }
        return login && (!plain || isAscii(mailbox.user() + password)) ? "LOGIN" : "PLAIN";
    }

    private Void present(Speaker imap, String mechanism, String password) throws ProtocolException {
        if (mechanism.equals("LOGIN")) {
            imap.login(mailbox.user(), password);
        } else {
            imap.authplain(null, mailbox.user(), password);
        }
        return null;
    }

    private PermanentFailure takesNoPassword() {
        boolean open = session.protection() instanceof Protection.InTheOpen;
        return new PermanentFailure(
                "the mail server " + mailbox.server() + " takes no password" + (open ? " in the open" : ""),
                (open ? "use TLS (port 993), or STARTTLS; or " : "") + Refusal.otherThanPassword(session),
                new IllegalStateException("LOGINDISABLED"));
    }

    private RuntimeException refused(String text) {
        String refusal = "the mail server " + mailbox.server() + " does not let " + mailbox.user() + " in, it says "
                + Answer.quoted(text);
        return Answer.failure(refusal, text, Refusal.advice(text, session));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
