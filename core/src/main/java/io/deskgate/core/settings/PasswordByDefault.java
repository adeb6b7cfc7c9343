package io.deskgate.core.settings;

/** What the machine was given. */
record PasswordByDefault() implements Default<Secret> {
    @Override
    public Secret among(SettingsInForce others) {
        return others.circumstances().mailboxPassword();
    }

    @Override
    public String inWords() {
        return "from DESKGATE_IMAP_PASSWORD, or the credential file deskgate-imap-password";
    }
}
