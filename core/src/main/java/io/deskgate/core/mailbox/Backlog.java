package io.deskgate.core.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What still waits in a mailbox.
 *
 * @param since when the oldest of the messages arrived there: empty, or one moment
 */
public record Backlog(int messages, List<Instant> since) {
    /** Nothing waits. */
    public static final Backlog NONE = new Backlog(0, List.of());

    /** Copies the list. */
    public Backlog {
        since = List.copyOf(since);
    }

    /** When the oldest message arrived; empty when none waits or the server does not say. */
    public Optional<Instant> oldest() {
        return since.stream().findFirst();
    }
}
