package io.deskgate.core.email;

/**
 * A stretch of a text and what it is.
 *
 * @param start offset of the first character
 * @param end offset behind the last character
 */
public record Segment(Kind kind, int start, int end) {
    /** What a stretch of a message is. */
    public enum Kind {
        /** Written by the sender for this message. */
        NEW,
        /** Quoted lines the sender answers right below: quoted, yet part of the reply. */
        CONTEXT,
        /** Somebody's earlier words, with the lines that introduce them. */
        QUOTE,
        /** Who and what sent it, not what it says. */
        SIGNATURE,
        /** Legal small print. */
        DISCLAIMER;

        /** Whether a reader of the reply wants to see it. */
        public boolean belongsToReply() {
            return this == NEW || this == CONTEXT;
        }
    }

    /** Refuses a stretch that ends before it starts. */
    public Segment {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a segment goes forward from 0, got " + start + " to " + end);
        }
    }
}
