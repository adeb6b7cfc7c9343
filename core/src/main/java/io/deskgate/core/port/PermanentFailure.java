package io.deskgate.core.port;

/** It will fail the same way until somebody changes something: a wrong address, a schema that is too new. */
public final class PermanentFailure extends PortFailure {
    private static final long serialVersionUID = 1L;

    /** The text says what failed, with the value, and what to do. */
    public PermanentFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /** The same with what to do apart from what happened; the message is both. */
    public PermanentFailure(String found, String advice, Throwable cause) {
        super(found, advice, cause);
    }
}
