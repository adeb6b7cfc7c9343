package io.deskgate.core.ticket;

/**
 * A page of a list of tickets. With words to search for the order is {@link TicketOrder#NEWEST}.
 *
 * @param limit the most that are listed, at least 1
 */
public record TicketQuery(TicketFilter filter, TicketOrder order, TicketPlace from, int limit) {
    /** Refuses a limit below 1. */
    public TicketQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("list at least 1 ticket, got limit " + limit);
        }
        order = filter.subject().isEmpty() && filter.text().isEmpty() ? order : TicketOrder.NEWEST;
    }

    /** The newest of these tickets. */
    public static TicketQuery newest(TicketFilter filter, int limit) {
        return new TicketQuery(filter, TicketOrder.NEWEST, TicketPlace.BEGINNING, limit);
    }

    /** The page that begins there. */
    public TicketQuery from(TicketPlace place) {
        return new TicketQuery(filter, order, place, limit);
    }
}
