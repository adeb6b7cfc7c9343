package io.deskgate.core.port;

/** The outside failed. In doubt it is the temporary kind. */
public abstract sealed class PortFailure extends RuntimeException
        permits TemporaryFailure, PermanentFailure, Superseded, ContentRefused {
    private static final long serialVersionUID = 1L;

    private final String found;
    private final String advice;

    PortFailure(String message, Throwable cause) {
        this(message, "", cause);
    }

    PortFailure(String found, String advice, Throwable cause) {
        super(advice.isEmpty() ? found : found + ": " + advice, cause);
        this.found = found;
        this.advice = advice;
    }

    /** What happened, with the value. Without the advice, unless that is part of the sentence. */
    public String found() {
        return found;
    }

    /** What to do; empty when {@link #found} says it, or when nobody can do anything. */
    public String advice() {
        return advice;
    }
}
