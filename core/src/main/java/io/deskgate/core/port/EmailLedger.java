package io.deskgate.core.port;

import io.deskgate.core.email.EmailId;
import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.ticket.EmailOutcome;
import io.deskgate.core.ticket.Trace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Every message ever handed to us: its bytes, its attempts and how it ended. Each method is one transaction, durable
 * when it returns, and throws {@link TemporaryFailure} when the store cannot be asked now.
 */
public interface EmailLedger {
    /**
     * Stores a message that is new and begins its first attempt; of one that is known (by either half of its
     * {@link io.deskgate.core.email.EmailKey}) tells where it stands. An attempt that ended without an outcome is
     * followed by the next.
     *
     * @param scope within which the message counts only once; empty for the whole desk
     * @param missingBytes how much more of it there is than {@code raw}, of a message that is not handed over whole
     */
    Receipt accept(RawEmail raw, Envelope envelope, String scope, long missingBytes);

    /** The same, for a message that is whole. */
    default Receipt accept(RawEmail raw, Envelope envelope, String scope) {
        return accept(raw, envelope, scope, 0);
    }

    /** The same, for a message that counts only once in the whole desk. */
    default Receipt accept(RawEmail raw, Envelope envelope) {
        return accept(raw, envelope, "");
    }

    /**
     * Stores a message that is new and begins its first attempt; does nothing and answers nothing when it is known, in
     * whatever state.
     */
    Optional<Receipt.Accepted> acceptNew(RawEmail raw, Envelope envelope, String scope);

    /**
     * Begins the next attempt at a message whose last one seems to have died, if nobody else did so meanwhile.
     *
     * @param attempt the number of the attempt that seems dead
     * @return the new attempt, or where the message stands by now
     */
    Receipt takeOver(EmailId id, int attempt);

    /** Ends the attempt: the message itself could not be dealt with. {@code reason} is shown to the operator. */
    void fail(EmailId id, String reason);

    /** Ends the attempt and does not count it: something outside was in the way. */
    void postpone(EmailId id, String reason);

    /**
     * Records how a message ended that causes no ticket change, and why. Changes nothing when it has ended already.
     *
     * @return how it ended: like this, or as it had before
     */
    EmailOutcome settle(EmailId id, EmailOutcome outcome, Trace trace);

    /**
     * Lets a quarantined or held message wait again, with no attempt counted.
     *
     * @return whether it was in quarantine or held
     */
    boolean reopen(EmailId id);

    /** What is known of one message. */
    Optional<LedgerEntry> find(EmailId id);

    /** What is known of this very message, if it came before within this scope; see {@link #accept}. */
    Optional<LedgerEntry> find(RawEmail raw, String scope);

    /** Why a message ended as it did; empty when there is no such message, without steps while it has not ended. */
    Optional<Trace> trace(EmailId id);

    /** The newest messages first. */
    List<LedgerEntry> list(LedgerFilter filter);

    /**
     * Deletes the bytes of all messages received before that moment which became a ticket or comment or were ignored.
     * What is known of them stays, and they are still known when they come again.
     *
     * @return how many
     */
    long forget(Instant receivedBefore);

    /**
     * The bytes as received, or empty when there is no such message or they were deleted. The caller closes them.
     *
     * @throws PermanentFailure when the store has lost some of them
     */
    Optional<RawEmail> raw(EmailId id);

    /** Where a message stands that was just handed over. */
    sealed interface Receipt {
        /** The number of the message. */
        EmailId id();

        /** It is ours to deal with, for the {@code attempt}th time, counted from 1. */
        record Accepted(EmailId id, int attempt) implements Receipt {}

        /** It has ended before. */
        record Known(EmailId id, EmailOutcome outcome) implements Receipt {}

        /** Somebody began the {@code attempt}th attempt at {@code since} and has not ended it. */
        record UnderWay(EmailId id, int attempt, Instant since) implements Receipt {}
    }
}
