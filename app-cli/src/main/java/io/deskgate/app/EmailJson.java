package io.deskgate.app;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.EmailState;
import io.deskgate.core.ticket.EmailState.Waiting;
import io.deskgate.core.ticket.TicketKey;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Messages of the ledger for programs. The members are described in docs/commands.md and only ever added to. */
final class EmailJson {
    private EmailJson() {}

    static void list(JsonGenerator json, List<LedgerEntry> emails) throws IOException {
        json.writeArrayFieldStart("emails");
        for (LedgerEntry email : emails) {
            json.writeStartObject();
            email(json, email);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void email(JsonGenerator json, LedgerEntry email) throws IOException {
        json.writeNumberField("id", email.id().value());
        json.writeStringField("fingerprint", email.fingerprint().hex());
        json.writeStringField("source", email.envelope().source());
        json.writeStringField("recipient", email.envelope().recipient());
        json.writeStringField("sender", email.envelope().sender());
        json.writeNumberField("size", email.size());
        json.writeNumberField("missingBytes", email.missingBytes());
        json.writeStringField("received", email.receivedAt().toString());
        json.writeNumberField("attempts", email.attempts());
        state(json, email.state());
    }

    /** The members that say how a message ended; also written of one that ended just now. */
    static void state(JsonGenerator json, EmailState state) throws IOException {
        json.writeStringField("state", kind(state).name());
        Optional<TicketKey> ticket = ticket(state);
        if (ticket.isPresent()) {
            json.writeStringField("ticket", ticket.get().toString());
        } else {
            json.writeNullField("ticket");
        }
        json.writeStringField("reason", reason(state));
    }

    private static Kind kind(EmailState state) {
        if (state instanceof TicketOpened) {
            return Kind.TICKET;
        }
        if (state instanceof CommentAdded) {
            return Kind.COMMENT;
        }
        if (state instanceof Ignored) {
            return Kind.IGNORED;
        }
        if (state instanceof Held) {
            return Kind.HELD;
        }
        return state instanceof Quarantined ? Kind.QUARANTINED : Kind.WAITING;
    }

    private static Optional<TicketKey> ticket(EmailState state) {
        if (state instanceof TicketOpened opened) {
            return Optional.of(opened.ticket());
        }
        return state instanceof CommentAdded added ? Optional.of(added.ticket()) : Optional.empty();
    }

    private static String reason(EmailState state) {
        if (state instanceof Ignored ignored) {
            return ignored.reason();
        }
        if (state instanceof Quarantined quarantined) {
            return quarantined.reason();
        }
        if (state instanceof Held held) {
            return held.reason();
        }
        return state instanceof Waiting waiting ? waiting.lastFailure() : "";
    }
}
