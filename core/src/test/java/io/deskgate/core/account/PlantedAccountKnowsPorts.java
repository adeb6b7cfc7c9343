package io.deskgate.core.account;

import io.deskgate.core.port.TicketRepository;

/** Breaks on purpose: a value asks the store. */
public final class PlantedAccountKnowsPorts {
    Object tickets(TicketRepository tickets) {
        return tickets;
    }
}
