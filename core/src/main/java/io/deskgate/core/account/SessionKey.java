package io.deskgate.core.account;

/**
 * By which a session is found: the SHA-256 of the token that the browser keeps, so that who reads it cannot use it.
 *
 * @param hash 64 lower-case hex digits
 */
public record SessionKey(String hash) {
    private static final int DIGITS = 64;

    /** Refuses what is no such hash, above all a token. */
    public SessionKey {
        if (hash.length() != DIGITS || !hash.chars().allMatch(SessionKey::isHex)) {
            throw new IllegalArgumentException(
                    "a session key is " + DIGITS + " hex digits, got " + hash.length() + " characters");
        }
    }

    private static boolean isHex(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }
}
