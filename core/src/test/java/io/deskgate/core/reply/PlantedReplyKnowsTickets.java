package io.deskgate.core.reply;

import io.deskgate.core.ticket.TicketKey;

/** Breaks on purpose: what is new in a text knows what becomes of it. */
public final class PlantedReplyKnowsTickets {
    TicketKey ticket(TicketKey key) {
        return key;
    }
}
