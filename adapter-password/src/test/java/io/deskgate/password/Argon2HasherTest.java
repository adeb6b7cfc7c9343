package io.deskgate.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskgate.core.account.NewPassword;
import io.deskgate.core.account.PasswordHash;
import io.deskgate.core.port.PasswordHasher;
import io.deskgate.core.port.PasswordHasherContract;
import io.deskgate.core.settings.Secret;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2HasherTest implements PasswordHasherContract {
    @Override
    public PasswordHasher hasher() {
        return new Argon2Hasher(new SecureRandom(), new Costs(64, 1, 1));
    }

    @Test
    void aHashSaysByItselfWhatItCost() {
        PasswordHash hash = new Argon2Hasher(new SecureRandom()).hash(new NewPassword(PASSWORD));

        assertThat(hash.text()).startsWith("$argon2id$v=19$m=65536,t=3,p=1$");
    }

    /** Made with the argon2 command of the function's authors: password, somesalt, t=2, m=64 MiB, p=1. */
    @Test
    void aHashOfAnotherProgramIsUnderstood() {
        PasswordHash theirs = new PasswordHash(
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

        assertThat(hasher().matches(Secret.of("password"), theirs)).isTrue();
        assertThat(hasher().matches(Secret.of("passwore"), theirs)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$argon2id$v=19$m=2000000000,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=65536,t=0,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=65536,t=2$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$",
                "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
            })
    void aDamagedHashLetsNobodyIn(String damaged) {
        assertThat(hasher().matches(Secret.of("password"), new PasswordHash(damaged)))
                .isFalse();
    }
}
