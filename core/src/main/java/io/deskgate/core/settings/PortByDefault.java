package io.deskgate.core.settings;

/** IMAP's own ports. */
record PortByDefault() implements Default<Integer> {
    private static final int ENCRYPTED = 993;
    private static final int PLAIN = 143;

    @Override
    public Integer among(SettingsInForce others) {
        return others.value(Catalogue.EMAIL_SSL) ? ENCRYPTED : PLAIN;
    }

    @Override
    public String inWords() {
        return ENCRYPTED + " with SSL, else " + PLAIN;
    }
}
