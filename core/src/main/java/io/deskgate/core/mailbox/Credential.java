package io.deskgate.core.mailbox;

/** By which we prove who we are. Asked for at each log-in, never kept, never printed. */
public interface Credential {
    /** What is told the server. */
    enum Kind {
        /** A password (LOGIN, PLAIN). */
        PASSWORD,
        /** A token that lives for an hour or so (XOAUTH2, OAUTHBEARER). */
        TOKEN
    }

    /** Which kind it is. */
    Kind kind();

    /**
     * The secret as it is now.
     *
     * @throws RuntimeException a {@code PortFailure} that says where it was looked for, never what was found
     */
    String reveal();
}
