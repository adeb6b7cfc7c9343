package io.deskgate.app;

import io.deskgate.persistence.TicketStore.SchemaState;

/** Says where a database stands. */
final class DbText {
    private DbText() {}

    static String of(SchemaState state) {
        return Printable.block("Database  " + state.url() + "\n"
                + "Product   " + state.product() + "\n"
                + "Schema    version " + state.version() + ", newest known " + state.newest());
    }
}
