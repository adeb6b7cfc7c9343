package io.deskgate.core.settings;

import io.deskgate.core.mailbox.MailProvider;

/** What was agreed upon at the sign-in; where nobody signs in, what the provider of the server wants to hear. */
record ScopeByDefault() implements Default<String> {
    @Override
    public String among(SettingsInForce others) {
        return others.value(Catalogue.OAUTH_GRANT) == OauthGrant.CLIENT_CREDENTIALS
                ? MailProvider.clientScopeAt(others.value(Catalogue.EMAIL_SERVER))
                : "";
    }

    @Override
    public String inWords() {
        return "as agreed upon at the sign-in; with client-credentials at Microsoft https://outlook.office365.com/.default";
    }
}
