package io.deskgate.app;

import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.EmailState.Waiting;

/** Says in a few words where a message of the ledger stands. */
final class EmailStateText {
    private EmailStateText() {}

    static String of(LedgerEntry email) {
        if (email.state() instanceof Waiting waiting) {
            return waiting.lastFailure().isEmpty() ? "waiting" : "waiting: " + waiting.lastFailure();
        }
        return OutcomeText.of(email.id(), (EmailOutcome) email.state());
    }
}
