package io.deskgate.core.fake;

import io.deskgate.core.port.Consistency;
import io.deskgate.core.ticket.Ticket;
import java.util.function.Consumer;

/** Counts what lies on the shelves. Nothing there can disagree: each thing lies there once. */
final class InMemoryConsistency implements Consistency {
    private final Shelves shelves;

    InMemoryConsistency(Shelves shelves) {
        this.shelves = shelves;
    }

    @Override
    public Checked check(Consumer<String> disagreement) {
        synchronized (shelves) {
            long files =
                    shelves.files.values().stream().mapToLong(of -> of.size()).sum();
            return new Checked(shelves.emails.size(), shelves.tickets.size(), comments(), files, bytes());
        }
    }

    private long comments() {
        return shelves.tickets.values().stream()
                .map(Ticket::comments)
                .mapToLong(of -> of.size())
                .sum();
    }

    private long bytes() {
        long files = shelves.files.values().stream()
                .flatMap(of -> of.stream())
                .mapToLong(file -> file.length)
                .sum();
        return files
                + shelves.emails.values().stream()
                        .mapToLong(email -> email.bytes().length)
                        .sum();
    }
}
