package io.deskgate.pipe;

import org.jooq.DSLContext;

/** Breaks on purpose: jOOQ outside its home. */
public final class PlantedSourceStores {
    Object store(DSLContext database) {
        return database;
    }
}
