package io.deskgate.core.port;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.Fingerprint;
import io.deskgate.core.ticket.EmailState;
import java.time.Instant;

/**
 * What the ledger knows of a message.
 *
 * @param size in bytes, of what is stored
 * @param missingBytes how much more there was that nobody handed over; what is stored is then only the beginning
 * @param attempts begun so far
 */
public record LedgerEntry(
        EmailId id,
        Fingerprint fingerprint,
        Envelope envelope,
        long size,
        long missingBytes,
        Instant receivedAt,
        int attempts,
        EmailState state) {
    /** Whether all of the message was handed over. */
    public boolean isWhole() {
        return missingBytes == 0;
    }
}
