package io.deskgate.core.port;

/** The outside failed. There are two kinds, and in doubt it is the temporary one. */
public abstract sealed class PortFailure extends RuntimeException permits TemporaryFailure, PermanentFailure {
    private static final long serialVersionUID = 1L;

    PortFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
