package io.deskgate.core.port;

/** The store does not take what was to be written, and would refuse the same each time. Nothing was changed. */
public final class ContentRefused extends PortFailure {
    private static final long serialVersionUID = 1L;

    /** The text says what was refused and why, without quoting it. */
    public ContentRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
