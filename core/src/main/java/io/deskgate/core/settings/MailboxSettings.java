package io.deskgate.core.settings;

/**
 * How to reach the mailbox with the support mail.
 *
 * @param ssl whether the connection is encrypted from its first byte
 * @param password {@link Secret#NONE} when neither an administrator nor the machine gave one
 * @param deleteProcessed whether a message is deleted there once it is safely in the desk
 * @param pin the SHA-256 of the certificate by which alone the server is trusted; empty when authorities vouch for it
 */
public record MailboxSettings(
        String server, int port, boolean ssl, String username, Secret password, boolean deleteProcessed, String pin) {
    private static final int MAX_PORT = 65_535;

    /** Refuses a blank server or user and a port that is none. */
    public MailboxSettings {
        if (server.isBlank() || username.isBlank()) {
            throw new IllegalArgumentException(
                    "a mailbox needs server and user, got \"" + server + "\" and \"" + username + "\"");
        }
        if (port < 1 || port > MAX_PORT) {
            throw new IllegalArgumentException("port must be 1.." + MAX_PORT + ", got " + port);
        }
    }

    /** The part of all settings that this is. */
    public static MailboxSettings of(SettingsInForce settings) {
        return new MailboxSettings(
                settings.value(Catalogue.EMAIL_SERVER),
                settings.value(Catalogue.EMAIL_PORT),
                settings.value(Catalogue.EMAIL_SSL),
                settings.value(Catalogue.EMAIL_USERNAME),
                settings.value(Catalogue.EMAIL_PASSWORD),
                settings.value(Catalogue.EMAIL_DELETE_PROCESSED),
                settings.value(Catalogue.EMAIL_PIN));
    }
}
