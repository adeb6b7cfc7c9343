package io.deskgate.core.fake;

import io.deskgate.core.account.NewPassword;
import io.deskgate.core.account.PasswordHash;
import io.deskgate.core.port.PasswordHasher;
import io.deskgate.core.settings.Secret;
import java.util.concurrent.atomic.AtomicInteger;

/** Hides nothing, but keeps the contract. */
public final class OpenPasswordHasher implements PasswordHasher {
    private final AtomicInteger made = new AtomicInteger();

    @Override
    public PasswordHash hash(NewPassword password) {
        return new PasswordHash(made.incrementAndGet() + ":" + password.secret().reveal());
    }

    @Override
    public boolean matches(Secret password, PasswordHash hash) {
        int colon = hash.text().indexOf(':');
        return colon > 0 && hash.text().substring(colon + 1).equals(password.reveal());
    }
}
