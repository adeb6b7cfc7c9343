package io.deskgate.core.settings;

/** The section Email of the Channels screen. */
public record MailboxForm(
        Setting<String> server,
        Setting<Integer> port,
        Setting<Boolean> ssl,
        Setting<String> username,
        Setting<Secret> password,
        Setting<Boolean> deleteProcessed) {
    /** The choices made in {@code form}. */
    public static MailboxForm of(SettingsForm form) {
        return new MailboxForm(
                form.choice(Catalogue.EMAIL_SERVER),
                form.choice(Catalogue.EMAIL_PORT),
                form.choice(Catalogue.EMAIL_SSL),
                form.choice(Catalogue.EMAIL_USERNAME),
                form.choice(Catalogue.EMAIL_PASSWORD),
                form.choice(Catalogue.EMAIL_DELETE_PROCESSED));
    }

    /** {@code form} with these choices instead of its own. */
    public SettingsForm into(SettingsForm form) {
        return form.with(Catalogue.EMAIL_SERVER, server)
                .with(Catalogue.EMAIL_PORT, port)
                .with(Catalogue.EMAIL_SSL, ssl)
                .with(Catalogue.EMAIL_USERNAME, username)
                .with(Catalogue.EMAIL_PASSWORD, password)
                .with(Catalogue.EMAIL_DELETE_PROCESSED, deleteProcessed);
    }

    /** Plain values. The defaults are those of the {@link Catalogue}. */
    public MailboxSettings resolve(Circumstances circumstances) {
        return MailboxSettings.of(into(SettingsForm.ALL_DEFAULTS).resolve(circumstances));
    }
}
