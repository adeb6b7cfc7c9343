package io.deskgate.core.ticket;

import java.time.Instant;

/** A ticket as one line of a list. */
public record TicketSummary(
        TicketKey key,
        String subject,
        Person reporter,
        Assignee assignee,
        Status status,
        Priority priority,
        Source source,
        Instant createdAt,
        Instant updatedAt) {}
