package io.deskgate.oauth;

/**
 * What a provider gave (RFC 6749, 5.1).
 *
 * @param seconds how long the token is good; negative when the provider does not say
 * @param refreshToken for the next time; empty when the old one goes on
 */
record TokenReply(String token, long seconds, String refreshToken) {
    @Override
    public String toString() {
        return "a token for " + seconds + " s";
    }
}
