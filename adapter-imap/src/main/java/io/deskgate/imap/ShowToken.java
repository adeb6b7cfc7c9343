package io.deskgate.imap;

import io.deskgate.core.mailbox.AccessToken;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.TokenSource;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.PortFailure;
import org.eclipse.angus.mail.iap.ConnectionException;
import org.eclipse.angus.mail.iap.ProtocolException;

/** Logs in with tokens. One that is refused is replaced once. */
final class ShowToken {
    private static final Step STEP = Step.of("logging in");

    private final Mailbox mailbox;
    private final ImapSession session;
    private final TokenSource source;

    ShowToken(Mailbox mailbox, ImapSession session, TokenSource source) {
        this.mailbox = mailbox;
        this.session = session;
        this.source = source;
    }

    /** Tells by which mechanism. */
    String logIn() {
        Bearer.Mechanism mechanism = Bearer.Mechanism.offeredBy(session).orElseThrow(this::takesNone);
        AccessToken token = source.token();
        TokenAnswer answer = show(mechanism, token);
        if (!answer.isYes()) {
            again(mechanism, token, answer);
        }
        return mechanism.name();
    }

    private void again(Bearer.Mechanism mechanism, AccessToken refused, TokenAnswer first) {
        PortFailure failure = refused(mechanism, refused, first);
        if (!(failure instanceof PermanentFailure)) {
            throw failure;
        }
        AccessToken other = source.insteadOf(refused);
        if (other.isSameAs(refused)) {
            throw failure;
        }
        TokenAnswer answer = show(mechanism, other);
        if (!answer.isYes()) {
            throw refused(mechanism, other, answer);
        }
    }

    private TokenAnswer show(Bearer.Mechanism mechanism, AccessToken token) {
        try {
            return session.refusable(STEP, imap -> {
                TokenAnswer answer = imap.show(Bearer.of(mechanism, mailbox, token));
                if (answer.isBye()) {
                    throw new ConnectionException(hidden(answer.verdict(), mechanism, token));
                }
                return answer;
            });
        } catch (ProtocolException e) {
            throw new IllegalStateException("a refusal is no failure here", e);
        }
    }

    private PortFailure refused(Bearer.Mechanism mechanism, AccessToken token, TokenAnswer answer) {
        String text = hidden(answer.verdict(), mechanism, token);
        String explanation = hidden(answer.explanation(), mechanism, token);
        String refusal = "the mail server " + mailbox.server() + " does not let " + mailbox.user()
                + " in with a token, it says " + Answer.quoted(text)
                + (explanation.isEmpty() ? "" : " and explains " + explanation);
        return Answer.failure(refusal, text, source.advice());
    }

    /** Some servers repeat what they were told. */
    private String hidden(String text, Bearer.Mechanism mechanism, AccessToken token) {
        String words = Bearer.of(mechanism, mailbox, token).words();
        return text.replace(words, "…").replace(token.reveal(), "…");
    }

    private PermanentFailure takesNone() {
        return new PermanentFailure(
                "the mail server " + mailbox.server() + " takes no tokens: it offers neither OAUTHBEARER nor XOAUTH2",
                "log in with a password, or ask who runs the server",
                new IllegalStateException("no AUTH=OAUTHBEARER"));
    }
}
