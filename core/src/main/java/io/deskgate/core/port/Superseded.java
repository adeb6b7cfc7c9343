package io.deskgate.core.port;

/** What was to be written rests on what is no longer so. Nothing was changed; whoever decided it must decide again. */
public final class Superseded extends PortFailure {
    private static final long serialVersionUID = 1L;

    /** The text says what has changed meanwhile. */
    public Superseded(String message) {
        super(message, new IllegalStateException(message));
    }
}
