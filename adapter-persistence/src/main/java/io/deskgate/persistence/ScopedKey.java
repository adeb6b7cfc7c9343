package io.deskgate.persistence;

import io.deskgate.core.email.EmailKey;
import io.deskgate.core.email.Fingerprint;

/**
 * The key of a message as it is stored: the hex digits, and behind a slash the scope within which it counts once. So
 * the same message has a row in each scope, and the digits are still those of its bytes.
 */
record ScopedKey(String bytes, String content) {
    private static final int HEX_DIGITS = 64;

    static ScopedKey of(EmailKey key, String scope) {
        String suffix = scope.isEmpty() ? "" : "/" + TextGate.LINE.pass(IndexKey.readable(scope));
        return new ScopedKey(
                key.bytes().hex().concat(suffix), key.content().hex().concat(suffix));
    }

    /** The fingerprint out of a stored key. */
    static Fingerprint fingerprint(String stored) {
        return new Fingerprint(stored.substring(0, Math.min(HEX_DIGITS, stored.length())));
    }
}
