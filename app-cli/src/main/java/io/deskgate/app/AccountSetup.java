package io.deskgate.app;

import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Credential;
import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.MailboxName;
import io.deskgate.core.mailbox.Trust;
import io.deskgate.core.settings.MailboxSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;

/** One account as it is set up: by its variables, and by the settings where these say nothing. */
final class AccountSetup {
    private static final int TLS_PORT = 993;
    private static final int PLAIN_PORT = 143;

    private final MailboxVariables variables;
    private final MailboxSettings settings;
    private final AccountLogIn logIn;

    AccountSetup(MailboxVariables variables, MailboxSettings settings, AccountLogIn logIn) {
        this.variables = variables;
        this.settings = settings;
        this.logIn = logIn;
    }

    /** Its mailboxes, one for each folder. */
    List<NamedMailbox> mailboxes() {
        StringTokenizer folders = new StringTokenizer(variables.get("FOLDERS", "INBOX"), ",");
        boolean several = folders.countTokens() > 1;
        List<NamedMailbox> mailboxes = new ArrayList<>();
        MailServer server = server();
        // One for all folders, so that they share a token.
        Credential credential = logIn.credential(settings.password(), server.host());
        while (folders.hasMoreTokens()) {
            String folder = folders.nextToken().strip();
            String name = several ? variables.account() + "/" + folder : variables.account();
            mailboxes.add(new NamedMailbox(name, mailbox(folder, server, credential)));
        }
        return mailboxes;
    }

    private Mailbox mailbox(String folder, MailServer server, Credential credential) {
        String user = variables.get("USERNAME", settings.username());
        // Progress belongs to this user of this server: elsewhere the same numbers are other messages.
        MailboxName name = new MailboxName(user + "@" + server.host(), folder);
        return new Mailbox(name, server, user, credential, done(), afterwards("FAILED", new Afterwards.Keep()));
    }

    private MailServer server() {
        String host = variables.get("SERVER", settings.server());
        Encryption encryption = encryption(host);
        return new MailServer(host, port(encryption), encryption, trust());
    }

    private Encryption encryption(String host) {
        if (variables.has("ENCRYPTION")) {
            return named(variables.get("ENCRYPTION", ""));
        }
        if (settings.ssl()) {
            return Encryption.TLS;
        }
        return isThisMachine(host) ? Encryption.NONE : Encryption.STARTTLS;
    }

    private Encryption named(String word) {
        try {
            return Encryption.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw variables.wrong("ENCRYPTION", "use tls, starttls, none or exposed", e);
        }
    }

    private int port(Encryption encryption) {
        if (variables.has("PORT")) {
            try {
                return Integer.parseInt(variables.get("PORT", ""));
            } catch (NumberFormatException e) {
                throw variables.wrong("PORT", "use a number from 1 to 65535", e);
            }
        }
        boolean ofSettings = variables.isFirst() && !variables.has("SERVER") && !variables.has("ENCRYPTION");
        int usual = encryption == Encryption.TLS ? TLS_PORT : PLAIN_PORT;
        return ofSettings ? settings.port() : usual;
    }

    private Trust trust() {
        if (variables.has("PIN")) {
            try {
                return new Trust.Pinned(variables.get("PIN", ""));
            } catch (IllegalArgumentException e) {
                throw variables.wrong("PIN", "use the SHA-256 of the certificate, 64 hex digits", e);
            }
        }
        if (variables.has("CA")) {
            return new Trust.Authorities(Path.of(variables.get("CA", "")));
        }
        return settings.pin().isEmpty() ? new Trust.KnownAuthorities() : new Trust.Pinned(settings.pin());
    }

    private Afterwards done() {
        boolean delete = variables.isFirst() && settings.deleteProcessed();
        return afterwards("DONE", delete ? new Afterwards.Delete() : new Afterwards.Keep());
    }

    private Afterwards afterwards(String key, Afterwards usual) {
        String word = variables.get(key, "");
        if (word.startsWith("move:") && word.length() > 5) {
            return new Afterwards.MoveTo(word.substring(5));
        }
        return switch (word) {
            case "" -> usual;
            case "keep" -> new Afterwards.Keep();
            case "seen" -> new Afterwards.MarkSeen();
            case "delete" -> new Afterwards.Delete();
            default ->
                throw variables.wrong(key, "use keep, seen, delete or move:FOLDER", new IllegalArgumentException());
        };
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }
}
