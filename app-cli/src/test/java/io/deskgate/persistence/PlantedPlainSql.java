package io.deskgate.persistence;

import org.jooq.DSLContext;

/** Breaks on purpose: SQL as text. */
public final class PlantedPlainSql {
    int delete(DSLContext database, String name) {
        return database.execute("delete from person where name = '" + name + "'");
    }
}
