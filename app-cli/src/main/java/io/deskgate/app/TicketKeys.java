package io.deskgate.app;

import io.deskgate.core.ticket.TicketKey;

/** Reads ticket keys off the command line. */
final class TicketKeys {
    private TicketKeys() {}

    /** Refuses what is no key, showing it. */
    static TicketKey parse(String text) {
        return TicketKey.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("a ticket key looks like SUP-1, got \"" + text + "\""));
    }
}
