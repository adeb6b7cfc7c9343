package io.deskgate.core.fake;

import io.deskgate.core.account.Account;
import io.deskgate.core.account.SessionKey;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.SessionRepository;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The sessions in memory. */
final class InMemorySessionRepository implements SessionRepository {
    private final Shelves shelves;

    InMemorySessionRepository(Shelves shelves) {
        this.shelves = shelves;
    }

    /** A session and when it ends. */
    record Open(String address, Instant end) {}

    @Override
    public void begin(SessionKey key, EmailAddress account, Instant now, Instant end) {
        synchronized (shelves) {
            if (!shelves.accounts.containsKey(account.key())) {
                throw new PermanentFailure("there is no account " + account.address(), new NoSuchElementException());
            }
            shelves.sessions.values().removeIf(open -> !open.end().isAfter(now));
            shelves.sessions.put(key, new Open(account.key(), end));
        }
    }

    @Override
    public Optional<Account> find(SessionKey key, Instant now) {
        synchronized (shelves) {
            return Optional.ofNullable(shelves.sessions.get(key))
                    .filter(open -> open.end().isAfter(now))
                    .map(open -> shelves.accounts.get(open.address()).account());
        }
    }

    @Override
    public void end(SessionKey key) {
        synchronized (shelves) {
            shelves.sessions.remove(key);
        }
    }
}
