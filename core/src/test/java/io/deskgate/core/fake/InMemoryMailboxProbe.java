package io.deskgate.core.fake;

import io.deskgate.core.mailbox.Ability;
import io.deskgate.core.mailbox.AccessToken;
import io.deskgate.core.mailbox.Credential;
import io.deskgate.core.mailbox.Doubt;
import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.FolderRights;
import io.deskgate.core.mailbox.FolderState;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.Protection;
import io.deskgate.core.mailbox.ServerCertificate;
import io.deskgate.core.mailbox.Trust.KnownAuthorities;
import io.deskgate.core.port.MailboxProbe;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.TemporaryFailure;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Servers as a test describes them. A server at port 1 does not answer; each certificate is self-signed. */
public final class InMemoryMailboxProbe implements MailboxProbe {
    /** The password of everybody. */
    public static final String PASSWORD = "secret";

    /** Port of the server that does not answer. */
    public static final int SILENT = 1;

    private final Map<String, FolderState> folders = new TreeMap<>(Map.of("INBOX", FolderState.THERE));
    private final ServerCertificate certificate;
    private Set<Ability> abilities = EnumSet.allOf(Ability.class);
    private FolderRights rights = FolderRights.WRITE;
    private String prefix = "";
    private Doubt doubt = Doubt.UNKNOWN_ISSUER;

    /** All servers show this certificate. */
    public InMemoryMailboxProbe(ServerCertificate certificate) {
        this.certificate = certificate;
    }

    /** There is such a folder. */
    public InMemoryMailboxProbe with(String folder, FolderState state) {
        folders.put(folder, state);
        return this;
    }

    /** Servers can do nothing special. */
    public InMemoryMailboxProbe withoutAbilities() {
        abilities = EnumSet.noneOf(Ability.class);
        return this;
    }

    /** What may be done in folders. */
    public InMemoryMailboxProbe with(FolderRights allowed) {
        rights = allowed;
        return this;
    }

    /** With what names of folders begin. */
    public InMemoryMailboxProbe withPrefix(String beginning) {
        prefix = beginning;
        return this;
    }

    /** Why certificates are not trusted. */
    public InMemoryMailboxProbe doubting(Doubt why) {
        doubt = why;
        return this;
    }

    /** All folders there are. */
    public Set<String> folders() {
        return folders.keySet();
    }

    @Override
    public Meeting meet(MailServer server) {
        if (server.port() == SILENT) {
            throw new TemporaryFailure(
                    "no connection to the mail server " + server, "look at the port", new IllegalStateException());
        }
        boolean encrypted = server.encryption() == Encryption.TLS || server.encryption() == Encryption.STARTTLS;
        if (encrypted && server.trust() instanceof KnownAuthorities) {
            return new Meeting.Distrusted(certificate, doubt, "nobody known vouches for it");
        }
        return new Meeting.Met(new Here(
                encrypted ? new Protection.Tls("TLSv1.3", "CIPHER", certificate) : new Protection.InTheOpen()));
    }

    private final class Here implements Look {
        private final Protection protection;

        Here(Protection protection) {
            this.protection = protection;
        }

        @Override
        public Protection protection() {
            return protection;
        }

        @Override
        public String logIn(Mailbox mailbox) {
            if (mailbox.credential() instanceof Credential.Tokens tokens) {
                return show(mailbox, tokens.source().token());
            }
            return present(mailbox, ((Credential.Password) mailbox.credential()).reveal(), "PLAIN");
        }

        private String show(Mailbox mailbox, AccessToken token) {
            return present(mailbox, token.reveal(), "OAUTHBEARER");
        }

        private String present(Mailbox mailbox, String secret, String mechanism) {
            if (!secret.equals(PASSWORD)) {
                throw new PermanentFailure(mailbox.user() + " is not let in", "ask", new IllegalStateException());
            }
            return mechanism;
        }

        @Override
        public boolean can(Ability ability) {
            return abilities.contains(ability);
        }

        @Override
        public int messages(String folder) {
            if (!folders.containsKey(folder)) {
                throw new PermanentFailure("there is no folder " + folder, "name another", new IllegalStateException());
            }
            return 0;
        }

        @Override
        public FolderRights rights(String folder) {
            return rights;
        }

        @Override
        public FolderState state(String folder) {
            return folders.getOrDefault(folder, FolderState.MISSING);
        }

        @Override
        public String prefix() {
            return prefix;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
