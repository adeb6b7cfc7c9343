package io.deskgate.web;

import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.EmailState;
import io.deskgate.core.ticket.EmailState.Waiting;

/**
 * One message of the ledger as a line of a list.
 *
 * @param ticket the key of what it became, empty when it became neither ticket nor comment
 * @param reason why it stands where it stands, empty when there is nothing to say
 */
record ArrivedRow(LedgerEntry entry, Kind kind, String ticket, String reason) {
    static ArrivedRow of(LedgerEntry entry) {
        EmailState state = entry.state();
        if (state instanceof TicketOpened opened) {
            return new ArrivedRow(entry, Kind.TICKET, opened.ticket().toString(), "");
        }
        if (state instanceof CommentAdded added) {
            return new ArrivedRow(entry, Kind.COMMENT, added.ticket().toString(), "");
        }
        if (state instanceof Ignored ignored) {
            return new ArrivedRow(entry, Kind.IGNORED, "", ignored.reason());
        }
        if (state instanceof Held held) {
            return new ArrivedRow(entry, Kind.HELD, "", held.reason());
        }
        if (state instanceof Quarantined quarantined) {
            return new ArrivedRow(entry, Kind.QUARANTINED, "", quarantined.reason());
        }
        return new ArrivedRow(entry, Kind.WAITING, "", ((Waiting) state).lastFailure());
    }

    String sender() {
        String sender = entry.envelope().sender();
        return sender.isEmpty() ? "not known" : sender;
    }

    String recipient() {
        return entry.envelope().recipient();
    }
}
