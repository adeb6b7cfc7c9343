package io.deskgate.core.followup;

import io.deskgate.core.email.MessageId;
import io.deskgate.core.ticket.TicketKey;

/** One place in a message that names a ticket. {@code where} is for the trace. */
sealed interface Claim {
    Strength strength();

    String where();

    /** It names the ticket by its key. */
    record OfKey(TicketKey key, Strength strength, String where) implements Claim {}

    /** It names a message, which may belong to a ticket. */
    record OfMessage(MessageId id, String where) implements Claim {
        @Override
        public Strength strength() {
            return Strength.KNOWN;
        }
    }
}
