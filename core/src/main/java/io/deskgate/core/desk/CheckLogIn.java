package io.deskgate.core.desk;

import io.deskgate.core.mailbox.AccessToken;
import io.deskgate.core.mailbox.Aspect;
import io.deskgate.core.mailbox.Credential.Tokens;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.TokenSource;
import io.deskgate.core.port.MailboxProbe.Look;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Finds out whether a server lets us in, and where tokens are used, whether one is to be had. */
final class CheckLogIn {
    private final Look look;
    private final Mailbox mailbox;
    private final Clock clock;
    private final Findings findings;

    CheckLogIn(Look look, Mailbox mailbox, Clock clock, Findings findings) {
        this.look = look;
        this.mailbox = mailbox;
        this.clock = clock;
        this.findings = findings;
    }

    /** Whether we are in. */
    boolean check() {
        return hasToken() && findings.attempt(Aspect.LOG_IN, this::logIn);
    }

    private void logIn() {
        String mechanism = look.logIn(mailbox);
        findings.add(Finding.ok(Aspect.LOG_IN, "the server lets " + mailbox.user() + " in (" + mechanism + ")"));
    }

    private boolean hasToken() {
        return !(mailbox.credential() instanceof Tokens tokens)
                || findings.attempt(Aspect.TOKEN, () -> findings.add(token(tokens.source())));
    }

    private Finding token(TokenSource source) {
        AccessToken token = source.token();
        String end = token.end()
                .map(instant -> "is good until " + instant.truncatedTo(ChronoUnit.SECONDS) + ", for "
                        + Duration.between(clock.instant(), instant).toMinutes() + " minutes more")
                .orElse("does not say how long it is good");
        return Finding.ok(Aspect.TOKEN, "from " + source.origin() + ", " + end);
    }
}
