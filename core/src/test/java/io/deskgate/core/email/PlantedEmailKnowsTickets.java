package io.deskgate.core.email;

import io.deskgate.core.ticket.TicketKey;

/** Breaks on purpose: what arrived knows what it becomes. */
public final class PlantedEmailKnowsTickets {
    TicketKey ticket(TicketKey key) {
        return key;
    }
}
