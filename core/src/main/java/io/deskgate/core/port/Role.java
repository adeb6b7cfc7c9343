package io.deskgate.core.port;

/** What somebody with an account may do. */
public enum Role {
    /** Works on tickets. */
    AGENT,
    /** Sets the desk up, too. */
    ADMINISTRATOR
}
