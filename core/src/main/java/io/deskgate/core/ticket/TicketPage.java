package io.deskgate.core.ticket;

import java.util.List;

/**
 * A page of a list of tickets.
 *
 * @param next where the next page begins; {@link TicketPlace#BEGINNING} when this is the last one
 */
public record TicketPage(List<TicketSummary> tickets, TicketPlace next) {
    /** Copies the list. */
    public TicketPage {
        tickets = List.copyOf(tickets);
    }

    /** Whether there are more tickets than these. */
    public boolean hasNext() {
        return !next.equals(TicketPlace.BEGINNING);
    }
}
