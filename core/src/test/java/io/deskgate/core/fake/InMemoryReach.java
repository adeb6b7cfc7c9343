package io.deskgate.core.fake;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.ticket.Reach;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.Undelivered;
import java.time.Instant;
import java.util.List;

/** Notes to whom mail fails, of those whom a ticket concerns. */
record InMemoryReach(Shelves shelves, TicketId ticket, Instant at) {
    void mark(List<Undelivered> undelivered) {
        for (Undelivered one : undelivered) {
            String key = EmailAddress.of(one.address()).key();
            if (concerns(key)) {
                shelves.failing.putIfAbsent(key, new Reach.Failing(at, one.reason()));
            }
        }
    }

    private boolean concerns(String key) {
        return shelves.allOf(ticket).stream()
                .anyMatch(other -> other.summary().reporter().mailbox().key().equals(key)
                        || shelves.watchers.get(other.id()).containsKey(key));
    }
}
