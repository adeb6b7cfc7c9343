package io.deskgate.core.ticket;

import io.deskgate.core.port.TicketRepository;

/** Breaks on purpose: a value asks the store. */
public final class PlantedTicketKnowsPorts {
    Object tickets(TicketRepository tickets) {
        return tickets;
    }
}
