package io.deskgate.core.settings;

/**
 * How the user of a mailbox logs in, and where access tokens come from.
 *
 * @param tokenUrl where the provider gives tokens; empty when nobody said
 * @param clientId as whom we are registered there; empty when nobody said
 * @param clientSecret {@link Secret#NONE} for a client that has none
 * @param refreshToken that of the sign-in; {@link Secret#NONE} when nobody has signed in
 * @param scope what the tokens are to be good for; empty for what was agreed upon
 */
public record OauthSettings(
        MailboxLogIn logIn,
        OauthGrant grant,
        String tokenUrl,
        String clientId,
        Secret clientSecret,
        Secret refreshToken,
        String scope) {
    /** The part of all settings that this is. */
    public static OauthSettings of(SettingsInForce settings) {
        return new OauthSettings(
                settings.value(Catalogue.EMAIL_AUTH),
                settings.value(Catalogue.OAUTH_GRANT),
                settings.value(Catalogue.OAUTH_TOKEN_URL),
                settings.value(Catalogue.OAUTH_CLIENT_ID),
                settings.value(Catalogue.OAUTH_CLIENT_SECRET),
                settings.value(Catalogue.OAUTH_REFRESH_TOKEN),
                settings.value(Catalogue.OAUTH_SCOPE));
    }
}
