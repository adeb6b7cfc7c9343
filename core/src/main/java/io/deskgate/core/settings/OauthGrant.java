package io.deskgate.core.settings;

/** In whose name a provider is asked for access tokens. */
public enum OauthGrant {
    /** The user's, who has signed in once (RFC 6749, 6). */
    REFRESH_TOKEN,
    /** Our own, as an application to which an administrator gave the mailbox (RFC 6749, 4.4). */
    CLIENT_CREDENTIALS
}
