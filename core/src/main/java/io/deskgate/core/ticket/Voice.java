package io.deskgate.core.ticket;

/**
 * Whose voice a contribution is, and whether that is certain.
 *
 * @param answerable whether an automatic answer may go out to it
 * @param doubt why it is not certain that it comes from whom it names; empty when it is
 */
public record Voice(Kind kind, boolean answerable, String doubt) {
    /** A person whom nobody doubts. */
    public static final Voice PERSON = new Voice(Kind.PERSON, true, "");

    /** Who speaks. */
    public enum Kind {
        /** A customer, or anybody else who is no machine as far as one can tell. */
        PERSON,
        /** Somebody who works at the desk. Always certain. */
        AGENT,
        /** A program: an answering machine, an alarm, a mail server's report. */
        MACHINE
    }

    /** Refuses an agent who may be none. */
    public Voice {
        if (kind == Kind.AGENT && !doubt.isEmpty()) {
            throw new IllegalArgumentException("an agent is certain, or none: " + doubt);
        }
    }

    /** The same, of whom nothing may be answered automatically. */
    public Voice unanswered() {
        return new Voice(kind, false, doubt);
    }

    /** Whether it is certain that it comes from whom it names. */
    public boolean isVerified() {
        return doubt.isEmpty();
    }
}
