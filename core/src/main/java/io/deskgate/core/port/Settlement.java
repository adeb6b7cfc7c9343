package io.deskgate.core.port;

/** What a source is to do with a message it has shown. */
public enum Settlement {
    /** Ended; the source may mark, move or delete it. */
    DONE,
    /** Not ended; keep it as it is and show it again later. */
    RETRY_LATER,
    /** Put aside for a person; never show it again by itself. */
    SET_ASIDE
}
