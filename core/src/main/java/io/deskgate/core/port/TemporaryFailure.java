package io.deskgate.core.port;

/** It may well work later: a database that is down, a full disk, a lock held too long. Nothing was changed. */
public final class TemporaryFailure extends PortFailure {
    private static final long serialVersionUID = 1L;

    /** The text says what failed, with the value, and what to do. */
    public TemporaryFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** The same with what to do apart from what happened; the message is both. */
    public TemporaryFailure(String found, String advice, Throwable cause) {
        super(found, advice, cause);
    }
}
