package io.deskgate.core.trust;

import io.deskgate.core.port.TicketRepository;

/** Breaks on purpose: who judges a sender knows the store. */
public final class PlantedTrustKnowsPorts {
    Object ask(TicketRepository tickets) {
        return tickets;
    }
}
