package io.deskgate.core.followup;

import io.deskgate.core.ticket.TicketId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A claim that leads to a ticket we have. */
record Signal(Strength strength, String where, TicketId ticket) {
    /** More tickets than these are not asked for one message. */
    static final int MOST_CANDIDATES = 3;

    /** The tickets that signals of this strength lead to, the first signal's first. */
    static List<TicketId> tickets(List<Signal> signals, Strength strength) {
        Set<TicketId> tickets = new LinkedHashSet<>();
        for (Signal signal : signals) {
            if (signal.strength() == strength && tickets.size() < MOST_CANDIDATES) {
                tickets.add(signal.ticket());
            }
        }
        return new ArrayList<>(tickets);
    }

    /** Where the first signal of this strength stands that leads to this ticket. */
    static String where(List<Signal> signals, TicketId ticket, Strength strength) {
        for (Signal signal : signals) {
            if (signal.ticket().equals(ticket) && signal.strength() == strength) {
                return signal.where();
            }
        }
        throw new IllegalArgumentException("no " + strength + " signal leads to ticket " + ticket.value());
    }
}
