package io.deskgate.core.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.account.NewPassword;
import io.deskgate.core.account.PasswordHash;
import io.deskgate.core.settings.Secret;
import org.junit.jupiter.api.Test;

/** What every {@link PasswordHasher} keeps. */
public interface PasswordHasherContract {
    /** A good password. */
    Secret PASSWORD = Secret.of("korrekt horse \uD83D\uDC34 battery");

    /** The one under test. */
    PasswordHasher hasher();

    @Test
    default void thePasswordMatchesItsHash() {
        PasswordHash hash = hasher().hash(new NewPassword(PASSWORD));

        assertThat(hasher().matches(PASSWORD, hash)).isTrue();
    }

    @Test
    default void anotherPasswordDoesNot() {
        PasswordHash hash = hasher().hash(new NewPassword(PASSWORD));

        assertThat(hasher().matches(Secret.of("korrekt horse \uD83D\uDC34 batterz"), hash))
                .isFalse();
        assertThat(hasher().matches(Secret.of(""), hash)).isFalse();
    }

    @Test
    default void thePasswordIsHashedAnotherWayEachTime() {
        PasswordHasher hasher = hasher();

        assertThat(hasher.hash(new NewPassword(PASSWORD))).isNotEqualTo(hasher.hash(new NewPassword(PASSWORD)));
    }

    @Test
    default void nothingMatchesAHashThatCannotBeRead() {
        assertThat(hasher().matches(PASSWORD, new PasswordHash(""))).isFalse();
        assertThat(hasher().matches(PASSWORD, new PasswordHash("$argon2id$v=19$m=x$$")))
                .isFalse();
    }
}
