package io.deskgate.core.ticket;

import java.util.Optional;

/** Where a list of tickets goes on. Its text is for links and command lines. */
public sealed interface TicketPlace {
    /** At the beginning. */
    TicketPlace BEGINNING = new Beginning();

    /** See {@link #BEGINNING}. */
    record Beginning() implements TicketPlace {
        @Override
        public String toString() {
            return "";
        }
    }

    /** Behind a ticket that was listed. {@code moment}: milliseconds since 1970 by which it was sorted. */
    record Behind(long moment, TicketId ticket) implements TicketPlace {
        @Override
        public String toString() {
            return moment + "_" + ticket.value();
        }
    }

    /** Reads what {@code toString} wrote; empty for anything else. */
    static Optional<TicketPlace> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(BEGINNING);
        }
        int middle = text.indexOf('_');
        try {
            long moment = Long.parseLong(text.substring(0, Math.max(middle, 0)));
            return Optional.of(new Behind(moment, new TicketId(Long.parseLong(text.substring(middle + 1)))));
        } catch (IllegalArgumentException noPlace) {
            return Optional.empty();
        }
    }
}
