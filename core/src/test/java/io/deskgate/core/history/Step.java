package io.deskgate.core.history;

/**
 * One thing that happens. The numbers choose among what there is at that moment, so that a step means something in any
 * history.
 *
 * @param who acts
 * @param what it is about
 * @param how, as far as there are several ways
 */
public record Step(Act act, int who, int what, int how) {
    /** What can happen. */
    public enum Act {
        /** Somebody writes to a desk. */
        WRITE,
        /** Somebody answers a message, in one of the ways of {@link Answering}. */
        ANSWER,
        /** The same to all who got it. */
        ANSWER_ALL,
        /** Somebody gets a message forwarded and answers it under another subject. */
        ANSWER_FORWARDED,
        /** A program answers a message. */
        AWAY,
        /** A mail server reports that a message was not delivered. */
        REPORT,
        /** Another message bears the id of an earlier one. */
        COPY_ID,
        /** A message is delivered once more. */
        DELIVER_AGAIN,
        /** A desk writes about a ticket. */
        NOTIFY,
        /** A ticket is closed. */
        CLOSE,
        /** A ticket moves to the other branch. */
        MOVE,
        /** Two tickets become one. */
        MERGE,
        /** A month passes. */
        WAIT
    }
}
