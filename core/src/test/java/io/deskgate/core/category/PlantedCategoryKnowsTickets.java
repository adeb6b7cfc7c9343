package io.deskgate.core.category;

import io.deskgate.core.ticket.TicketKey;

/** Breaks on purpose: who wrote a message depends on tickets. */
public final class PlantedCategoryKnowsTickets {
    TicketKey ticket(TicketKey key) {
        return key;
    }
}
