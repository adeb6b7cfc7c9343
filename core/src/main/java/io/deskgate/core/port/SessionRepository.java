package io.deskgate.core.port;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.SessionKey;
import io.deskgate.core.email.EmailAddress;
import java.time.Instant;
import java.util.Optional;

/** Who is logged in. Throws as {@link TicketRepository} does. */
public interface SessionRepository {
    /**
     * Begins a session; sessions that ended by {@code now} are forgotten.
     *
     * @param end when it ends by itself
     * @throws PermanentFailure when there is no such account
     */
    void begin(SessionKey key, EmailAddress account, Instant now, Instant end);

    /** The account as it is now whose session this is, if the session has not ended by {@code now}. */
    Optional<Account> find(SessionKey key, Instant now);

    /** Ends the session, if there is one. */
    void end(SessionKey key);
}
