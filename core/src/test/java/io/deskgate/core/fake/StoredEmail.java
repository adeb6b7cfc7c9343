package io.deskgate.core.fake;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.EmailKey;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.LedgerFilter.Kind;
import io.deskgate.core.ticket.EmailOutcome.CommentAdded;
import io.deskgate.core.ticket.EmailOutcome.Held;
import io.deskgate.core.ticket.EmailOutcome.Ignored;
import io.deskgate.core.ticket.EmailOutcome.Quarantined;
import io.deskgate.core.ticket.EmailOutcome.TicketOpened;
import io.deskgate.core.ticket.EmailState;
import io.deskgate.core.ticket.EmailState.Waiting;
import io.deskgate.core.ticket.Trace;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** A line of the ledger. {@code since} is when the newest attempt began; it counts only while one is open. */
record StoredEmail(
        EmailId id,
        EmailKey key,
        String scope,
        Envelope envelope,
        byte[] bytes,
        long size,
        long missingBytes,
        Instant receivedAt,
        int attempts,
        boolean open,
        Instant since,
        EmailState state,
        Trace trace) {
    private static final Map<Class<?>, Kind> KINDS = Map.of(
            Waiting.class, Kind.WAITING,
            TicketOpened.class, Kind.TICKET,
            CommentAdded.class, Kind.COMMENT,
            Ignored.class, Kind.IGNORED,
            Quarantined.class, Kind.QUARANTINED,
            Held.class, Kind.HELD);

    boolean isSameAs(EmailKey other, String within) {
        return scope.equals(within)
                && (key.bytes().equals(other.bytes()) || key.content().equals(other.content()));
    }

    boolean isKept() {
        return bytes.length > 0 || size == 0;
    }

    boolean mayBeForgotten() {
        return isKept() && Set.of(Kind.TICKET, Kind.COMMENT, Kind.IGNORED).contains(kind());
    }

    StoredEmail forgotten() {
        return new StoredEmail(
                id,
                key,
                scope,
                envelope,
                new byte[0],
                size,
                missingBytes,
                receivedAt,
                attempts,
                open,
                since,
                state,
                trace);
    }

    boolean isWaiting() {
        return state instanceof Waiting;
    }

    Kind kind() {
        return KINDS.get(state.getClass());
    }

    StoredEmail nextAttempt(Instant now) {
        return new StoredEmail(
                id, key, scope, envelope, bytes, size, missingBytes, receivedAt, attempts + 1, true, now, state, trace);
    }

    StoredEmail attemptEnded(int counted, EmailState next) {
        return ended(counted, next, Trace.NONE);
    }

    StoredEmail ended(int counted, EmailState next, Trace why) {
        return new StoredEmail(
                id, key, scope, envelope, bytes, size, missingBytes, receivedAt, counted, false, since, next, why);
    }

    LedgerEntry entry() {
        return new LedgerEntry(id, key.bytes(), envelope, size, missingBytes, receivedAt, attempts, state);
    }
}
