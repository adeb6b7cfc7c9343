package io.deskgate.web;

import io.deskgate.persistence.TicketStore;

/** Breaks on purpose: the browser's adapter knows another adapter. */
public final class PlantedDeskKnowsTheStore {
    Object store(TicketStore store) {
        return store;
    }
}
