package io.deskgate.core.port;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.Fingerprint;
import io.deskgate.core.ticket.EmailState;
import java.time.Instant;

/**
 * What the ledger knows of a message.
 *
 * @param size in bytes
 * @param attempts begun so far
 */
public record LedgerEntry(
        EmailId id,
        Fingerprint fingerprint,
        Envelope envelope,
        long size,
        Instant receivedAt,
        int attempts,
        EmailState state) {}
