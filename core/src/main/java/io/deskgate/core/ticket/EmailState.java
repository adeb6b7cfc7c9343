package io.deskgate.core.ticket;

/** Where a message in the ledger stands: still waiting, or ended in exactly one way. */
public sealed interface EmailState permits EmailState.Waiting, EmailOutcome {
    /** Stored, but not ended yet. {@code lastFailure} says what went wrong last time, empty when nothing did. */
    record Waiting(String lastFailure) implements EmailState {}
}
