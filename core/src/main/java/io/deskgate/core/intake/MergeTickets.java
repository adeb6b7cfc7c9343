package io.deskgate.core.intake;

import io.deskgate.core.port.TicketRepository;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Makes two tickets about one matter into one. */
public final class MergeTickets {
    private final TicketRepository tickets;
    private final Clock clock;

    /** Merges among {@code tickets}. */
    public MergeTickets(TicketRepository tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Answer {
        /** From now on both keys lead to one ticket. */
        record Merged() implements Answer {}

        /** There is no ticket with this key. */
        record NotFound(TicketKey key) implements Answer {}

        /** Both keys led to one ticket already. */
        record SameTicket() implements Answer {}
    }

    /** Makes what is said to {@code key} from now on belong to {@code into}. What was said stays where it is. */
    public Answer merge(TicketKey key, TicketKey into) {
        Map<TicketKey, TicketId> found = tickets.findByKeys(List.of(key, into));
        for (TicketKey wanted : List.of(key, into)) {
            if (!found.containsKey(wanted)) {
                return new Answer.NotFound(wanted);
            }
        }
        if (found.get(key).equals(found.get(into))) {
            return new Answer.SameTicket();
        }
        tickets.merge(found.get(key), found.get(into), clock.instant());
        return new Answer.Merged();
    }
}
