package io.deskgate.core.mailbox;

import java.time.Instant;

/**
 * The certificate a server showed.
 *
 * @param subject whose it is, as it says itself
 * @param issuer who vouches for it, as it says itself
 * @param sha256 of its bytes, 64 hex digits, lower case: by this it can be pinned
 */
public record ServerCertificate(String subject, String issuer, Instant from, Instant until, String sha256) {
    /** Whether nobody else vouches for it. */
    public boolean isSelfSigned() {
        return subject.equals(issuer);
    }

    /** Whether its time has come and is not over. */
    public boolean isValidAt(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
