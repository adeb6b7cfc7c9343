package io.deskgate.core.settings;

import io.deskgate.core.mailbox.MailProvider;

/** That of the provider whose server it is. */
record TokenUrlByDefault() implements Default<String> {
    @Override
    public String among(SettingsInForce others) {
        return MailProvider.tokenUrlAt(others.value(Catalogue.EMAIL_SERVER));
    }

    @Override
    public String inWords() {
        return "that of Google or Microsoft for their servers, else none";
    }
}
