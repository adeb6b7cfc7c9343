package io.deskgate.core.settings;

/** By what the user of a mailbox proves who he is. */
public enum MailboxLogIn {
    /** A password. */
    PASSWORD,
    /** Access tokens of a provider. */
    OAUTH
}
