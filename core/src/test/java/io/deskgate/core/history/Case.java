package io.deskgate.core.history;

import io.deskgate.core.ticket.TicketKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A ticket as the model sees it: what was said, in its order, and who takes part. */
final class Case {
    /** As the settings are when nobody chose. */
    private static final Duration ANSWERED_WITHIN = Duration.ofDays(30);

    private static final int MOST_REOPENINGS = 3;

    final List<String> said = new ArrayList<>();
    final Set<String> people = new HashSet<>();
    private final List<Instant> reopenings = new ArrayList<>();
    TicketKey key;
    boolean closed;
    private Instant closedAt = Instant.MIN;
    private Case mergedInto = this;

    Case(TicketKey key) {
        this.key = key;
    }

    /** The case that this one has become. */
    Case root() {
        return mergedInto == this ? this : mergedInto.root();
    }

    void mergeInto(Case other) {
        mergedInto = other;
        other.people.addAll(people);
        closed = true;
    }

    void close(Instant at) {
        closed = true;
        closedAt = at;
    }

    /** Whether this sender's message is too late for it, and opens a new ticket. */
    boolean isOver(Letter letter, Instant now) {
        boolean counts = letter.kind() == Letter.Kind.PERSON && people.contains(letter.from());
        return closed && counts && closedAt.plus(ANSWERED_WITHIN).isBefore(now);
    }

    void add(Letter letter, Set<String> others, Instant now) {
        said.add(letter.said());
        if (letter.kind() != Letter.Kind.PERSON || !people.contains(letter.from())) {
            return;
        }
        people.addAll(others);
        if (closed
                && reopenings.stream()
                                .filter(at -> !at.isBefore(now.minus(Duration.ofDays(1))))
                                .count()
                        < MOST_REOPENINGS) {
            closed = false;
            reopenings.add(now);
        }
    }
}
