package io.deskgate.core.port;

/** The outside failed. In doubt it is the temporary kind. */
public abstract sealed class PortFailure extends RuntimeException
        permits TemporaryFailure, PermanentFailure, Superseded {
    private static final long serialVersionUID = 1L;

    PortFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
