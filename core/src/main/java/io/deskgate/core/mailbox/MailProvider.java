package io.deskgate.core.mailbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Servers whose address everybody would have to look up. All of them encrypt from the first byte. */
public enum MailProvider {
    /** Google. */
    GMAIL("imap.gmail.com", "Gmail and Google Workspace", Hint.GOOGLE),
    /** Microsoft. */
    OUTLOOK("outlook.office365.com", "Microsoft 365 and Outlook.com", Hint.MICROSOFT),
    /** Fastmail. */
    FASTMAIL("imap.fastmail.com", "Fastmail", Hint.APP_PASSWORD),
    /** Yahoo. */
    YAHOO("imap.mail.yahoo.com", "Yahoo Mail", Hint.APP_PASSWORD),
    /** Apple. */
    ICLOUD("imap.mail.me.com", "iCloud Mail", Hint.APPLE),
    /** AOL. */
    AOL("imap.aol.com", "AOL Mail", Hint.APP_PASSWORD),
    /** Zoho. */
    ZOHO("imap.zoho.com", "Zoho Mail", Hint.ZOHO),
    /** GMX. */
    GMX("imap.gmx.net", "GMX", Hint.SWITCHED_ON),
    /** WEB.DE. */
    WEBDE("imap.web.de", "WEB.DE", Hint.SWITCHED_ON),
    /** IONOS. */
    IONOS("imap.ionos.com", "IONOS (in Germany imap.ionos.de)", Hint.ACCOUNT_PASSWORD),
    /** mailbox.org. */
    MAILBOXORG("imap.mailbox.org", "mailbox.org", Hint.ACCOUNT_PASSWORD),
    /** Posteo. */
    POSTEO("posteo.de", "Posteo", Hint.ACCOUNT_PASSWORD),
    /** Migadu. */
    MIGADU("imap.migadu.com", "Migadu", Hint.ACCOUNT_PASSWORD),
    /** Yandex. */
    YANDEX("imap.yandex.com", "Yandex Mail", Hint.APP_PASSWORD),
    /** A server on this very machine. */
    DOVECOT("localhost", "Dovecot, or any other server on this machine", Hint.OWN);

    private final String server;
    private final String title;
    private final Hint hint;

    MailProvider(String server, String title, Hint hint) {
        this.server = server;
        this.title = title;
        this.hint = hint;
    }

    /** What to know before the first log-in. */
    private enum Hint {
        GOOGLE(
                "user: the whole address. Google takes OAuth tokens (see below), or an app password, which needs 2-step verification"),
        MICROSOFT("user: the whole address. Microsoft takes no password any more, only OAuth tokens: see below"),
        APPLE("user: the address in front of @icloud.com. Apple takes an app-specific password"),
        ZOHO(
                "user: the whole address. In Europe the server is imap.zoho.eu, with a domain of your own imappro.zoho.com;"
                        + " switch IMAP on in its settings, and use an app password with two-factor log-in"),
        APP_PASSWORD("user: the whole address. It takes an app password instead of the one of the account"),
        SWITCHED_ON("user: the whole address. Switch IMAP on in its settings first"),
        ACCOUNT_PASSWORD("user: the whole address, password: that of the mailbox"),
        OWN("a certificate it made for itself must be pinned: deskgate check shows how");

        private final String text;

        Hint(String text) {
            this.text = text;
        }
    }

    /**
     * The one of this name, in upper or lower case.
     *
     * @throws IllegalArgumentException when there is none, naming those there are
     */
    public static MailProvider named(String name) {
        for (MailProvider provider : values()) {
            if (provider.word().equals(name.strip().toLowerCase(Locale.ROOT))) {
                return provider;
            }
        }
        String known = Arrays.stream(values()).map(MailProvider::word).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("there is no preset \"" + name + "\"; there are: " + known);
    }

    /** Where the provider with this mail server gives access tokens; empty when we know of none. */
    public static String tokenUrlAt(String mailServer) {
        if (GMAIL.isAt(mailServer)) {
            return "https://oauth2.googleapis.com/token";
        }
        return OUTLOOK.isAt(mailServer) ? "https://login.microsoftonline.com/common/oauth2/v2.0/token" : "";
    }

    /** The scope in which an application without a user asks the provider with this mail server; empty when we know of none. */
    public static String clientScopeAt(String mailServer) {
        return OUTLOOK.isAt(mailServer) ? "https://outlook.office365.com/.default" : "";
    }

    /** Where users of the provider with this mail server sign in; empty when we know of none. */
    public static String signInUrlAt(String mailServer) {
        if (GMAIL.isAt(mailServer)) {
            return "https://accounts.google.com/o/oauth2/v2/auth?access_type=offline&prompt=consent";
        }
        return OUTLOOK.isAt(mailServer) ? "https://login.microsoftonline.com/common/oauth2/v2.0/authorize" : "";
    }

    /** What they agree to there; empty when we know of none. */
    public static String signInScopeAt(String mailServer) {
        if (GMAIL.isAt(mailServer)) {
            return "https://mail.google.com/";
        }
        return OUTLOOK.isAt(mailServer) ? "https://outlook.office.com/IMAP.AccessAsUser.All offline_access" : "";
    }

    /** Whether it takes no passwords. */
    public boolean takesTokensOnly() {
        return this == OUTLOOK;
    }

    private boolean isAt(String mailServer) {
        return server.equals(mailServer.toLowerCase(Locale.ROOT));
    }

    /** How people call it on a command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where its server answers. */
    public String server() {
        return server;
    }

    /** At which port. */
    public int port() {
        return 993;
    }

    /** Its name, and for which mailboxes it is. */
    public String title() {
        return title;
    }

    /** Which user and what kind of password it wants. */
    public String hint() {
        return hint.text;
    }
}
