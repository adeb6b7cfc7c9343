package io.deskgate.mime;

import io.deskgate.persistence.TicketStore;

/** Breaks on purpose: one adapter knows another. */
public final class PlantedParserKnowsTheStore {
    Object store(TicketStore store) {
        return store;
    }
}
