package io.deskgate.core.port;

import io.deskgate.core.settings.Secret;

/** Turns passwords into what may be stored: hashes that cost whoever guesses much time and memory. */
public interface Passwords {
    /** Another one each time, also for the same password. It says by itself how it was made. */
    Secret hash(Secret password);

    /** Whether {@code hash} was made of this password; false for what is no hash of ours. */
    boolean matches(Secret password, Secret hash);
}
