package io.deskgate.core.followup;

import io.deskgate.core.port.SigningKeys;
import io.deskgate.core.settings.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs short texts so that nobody else can: HMAC-SHA-256, cut to {@link #BITS} bits. The first key signs, all verify,
 * so that a new key can be put in front without making old answers homeless. The keys are asked for when needed.
 */
final class Signature {
    /** How much of the HMAC is kept; RFC 2104 asks for half of it only where forgeries cost the forger nothing. */
    static final int BITS = 80;

    /** How long a signature is. */
    static final int LENGTH = BITS / Alphabet.BITS_PER_LETTER;

    private static final String ALGORITHM = "HmacSHA256";

    private final SigningKeys keys;

    Signature(SigningKeys keys) {
        this.keys = keys;
    }

    String of(String text) {
        return sign(keys.keys().get(0), text);
    }

    /** Takes the same time whatever is wrong with it. */
    boolean isOf(String text, String signature) {
        boolean genuine = false;
        for (Secret key : keys.keys()) {
            genuine |= MessageDigest.isEqual(bytes(sign(key, text)), bytes(signature));
        }
        return genuine;
    }

    private static String sign(Secret key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(key.reveal()), ALGORITHM));
            return Alphabet.write(mac.doFinal(bytes(text)), LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has " + ALGORITHM, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
