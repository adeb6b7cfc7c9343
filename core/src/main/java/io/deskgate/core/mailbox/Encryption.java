package io.deskgate.core.mailbox;

/** How the way to a server is kept private. */
public enum Encryption {
    /** From the first byte on. */
    TLS,
    /** After a greeting in the open; without it nothing else is said (RFC 8314 prefers {@link #TLS}). */
    STARTTLS,
    /** Not at all, which is refused unless the server is on this very machine. */
    NONE,
    /** Not at all, although everybody on the way can read passwords and mail. */
    EXPOSED
}
