package io.deskgate.web;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.SessionKey;
import io.deskgate.core.port.SessionRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who is logged in. A session ends with its time, with its account and with a new password. */
final class Sessions {
    /** A working day and its overtime: one log-in in the morning. */
    static final Duration LONGEST = Duration.ofHours(12);

    private final SessionRepository sessions;
    private final Tokens tokens;
    private final Notices notices = new Notices();
    private final Clock clock;

    Sessions(SessionRepository sessions, Tokens tokens, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Begins a session and answers the token by which it is found again. */
    String begin(Account account) {
        String token = tokens.next();
        Instant now = clock.instant();
        sessions.begin(key(token), account.person().mailbox(), now, now.plus(LONGEST));
        return token;
    }

    /** The session of this token, if it has not ended. */
    Optional<Session> find(String token) {
        if (token.isEmpty()) {
            return Optional.empty();
        }
        Optional<Account> account = sessions.find(key(token), clock.instant());
        return account.map(who -> new Session(key(token), who, Tokens.hash("form " + token), notices));
    }

    void end(String token) {
        sessions.end(key(token));
    }

    private static SessionKey key(String token) {
        return new SessionKey(Tokens.hash(token));
    }
}
