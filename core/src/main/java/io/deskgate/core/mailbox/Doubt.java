package io.deskgate.core.mailbox;

/** Why a certificate is not trusted. */
public enum Doubt {
    /** From nobody we know, itself perhaps. */
    UNKNOWN_ISSUER,
    /** It is another server's. */
    OTHER_NAME,
    /** Its time is over, or has not begun. */
    OUT_OF_DATE,
    /** Another one was pinned. */
    NOT_PINNED,
    /** For a reason of its own. */
    OTHER
}
