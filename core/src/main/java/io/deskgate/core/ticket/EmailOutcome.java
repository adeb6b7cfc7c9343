package io.deskgate.core.ticket;

/** How a message ended. Recorded once; the same message delivered again gets the same answer. */
public sealed interface EmailOutcome extends EmailState {
    /** It opened this ticket. */
    record TicketOpened(TicketKey ticket) implements EmailOutcome {}

    /** It became a comment on this ticket. */
    record CommentAdded(TicketKey ticket) implements EmailOutcome {}

    /** It was left alone on purpose. */
    record Ignored(String reason) implements EmailOutcome {}

    /** It is in order, but waits until an administrator lets it in ({@code email release}) or discards it. */
    record Held(String reason) implements EmailOutcome {}

    /** It waits for a person: {@code email retry} or {@code email discard}. */
    record Quarantined(String reason) implements EmailOutcome {}
}
