package io.deskgate.core.fake;

import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.port.Traffic;
import io.deskgate.core.ticket.SubjectKey;
import io.deskgate.core.ticket.Ticket;
import io.deskgate.core.ticket.TicketId;
import io.deskgate.core.ticket.TicketSummary;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Counts what lies on the shelves. */
final class InMemoryTraffic implements Traffic {
    private final Shelves shelves;

    InMemoryTraffic(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public int ticketsFrom(EmailAddress reporter, Instant since, int most) {
        return count(since, most, ticket -> ticket.reporter().mailbox().key().equals(reporter.key()));
    }

    @Override
    public int ticketsAbout(SubjectKey subject, Instant since, int most) {
        return count(since, most, ticket -> SubjectKey.of(ticket.subject()).equals(subject));
    }

    @Override
    public int commentsBy(EmailAddress author, TicketId ticket, Instant since, int most) {
        synchronized (shelves) {
            List<Instant> times = shelves.mailed.getOrDefault(ticket, List.of());
            List<String> authors = shelves.mailedBy.getOrDefault(ticket, List.of());
            return (int) IntStream.range(0, times.size())
                    .filter(i ->
                            authors.get(i).equals(author.key()) && !times.get(i).isBefore(since))
                    .limit(most)
                    .count();
        }
    }

    @Override
    public int commentsOn(TicketId ticket, Instant since, int most) {
        synchronized (shelves) {
            return (int) shelves.mailed.getOrDefault(ticket, List.of()).stream()
                    .filter(at -> !at.isBefore(since))
                    .limit(most)
                    .count();
        }
    }

    private int count(Instant since, int most, Predicate<TicketSummary> wanted) {
        synchronized (shelves) {
            return (int) shelves.tickets.values().stream()
                    .map(Ticket::summary)
                    .filter(ticket -> !ticket.createdAt().isBefore(since))
                    .filter(wanted)
                    .limit(most)
                    .count();
        }
    }
}
