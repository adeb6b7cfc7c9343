package io.deskgate.password;

import io.deskgate.core.account.NewPassword;
import io.deskgate.core.account.PasswordHash;
import io.deskgate.core.port.PasswordHasher;
import io.deskgate.core.settings.Secret;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;

/**
 * Argon2id (RFC 9106) with 64 MiB, three passes and one lane, a little more than what RFC 9106 calls its second
 * recommendation for one lane. Hashes made with other costs stay readable, so that the costs can be raised.
 */
public final class Argon2Hasher implements PasswordHasher {
    private static final Costs USUAL = new Costs(64 * 1024, 3, 1);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final SecureRandom random;
    private final Costs costs;

    /** Takes its salts from {@code random}. */
    public Argon2Hasher(SecureRandom random) {
        this(random, USUAL);
    }

    Argon2Hasher(SecureRandom random, Costs costs) {
        this.random = random;
        this.costs = costs;
    }

    @Override
    public PasswordHash hash(NewPassword password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] hash = Argon2.hash(password.secret().reveal(), costs, salt, HASH_BYTES);
        return new PasswordHash(new PhcText(costs, salt, hash).toString());
    }

    @Override
    public boolean matches(Secret password, PasswordHash kept) {
        Optional<PhcText> known = PhcText.parse(kept.text());
        if (known.isEmpty()) {
            return false;
        }
        PhcText text = known.get();
        byte[] tried = Argon2.hash(password.reveal(), text.costs(), text.salt(), text.hash().length);
        return MessageDigest.isEqual(tried, text.hash());
    }
}
