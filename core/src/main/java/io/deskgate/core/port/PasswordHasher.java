package io.deskgate.core.port;

import io.deskgate.core.account.NewPassword;
import io.deskgate.core.account.PasswordHash;
import io.deskgate.core.settings.Secret;

/** Makes of a password what can be kept: with a function that takes much memory and time, so that guessing does too. */
public interface PasswordHasher {
    /** What to keep; another one each time. */
    PasswordHash hash(NewPassword password);

    /** Whether this is the password. False also for a hash that cannot be read. */
    boolean matches(Secret password, PasswordHash hash);
}
